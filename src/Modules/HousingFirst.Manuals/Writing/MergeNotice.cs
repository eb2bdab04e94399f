namespace HousingFirst.Manuals.Writing;

/// <summary>What somebody is shown who saves after another has.</summary>
/// <param name="Merge">What the other one changed.</param>
/// <param name="Label">What people call a field.</param>
internal sealed record MergeNotice(FieldMerge Merge, Func<string, string> Label);
