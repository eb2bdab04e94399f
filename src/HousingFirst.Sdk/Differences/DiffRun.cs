namespace HousingFirst.Sdk.Differences;

/// <summary>Words that stand together and share a fate.</summary>
/// <param name="Kind">What became of them.</param>
/// <param name="Text">The words.</param>
public sealed record DiffRun(DiffKind Kind, string Text);
