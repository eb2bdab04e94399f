namespace HousingFirst.Sdk.Theming;

/// <summary>A file that a feature adds to the head of every page of the portals that have it on.</summary>
/// <param name="Kind">How the page refers to it.</param>
/// <param name="Path">Portal-relative address starting with <c>~/</c>.</param>
public sealed record HeadFile(HeadFileKind Kind, string Path);
