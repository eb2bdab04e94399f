using HousingFirst.Ui.Forms;

namespace HousingFirst.Contents.Desk;

/// <summary>What somebody is shown who saves after another has.</summary>
/// <param name="Merge">What the other one changed.</param>
/// <param name="Who">Who it was.</param>
/// <param name="When">When they saved.</param>
internal sealed record MergeNotice(FormMerge Merge, string Who, string When);
