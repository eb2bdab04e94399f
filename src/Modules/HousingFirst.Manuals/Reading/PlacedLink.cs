namespace HousingFirst.Manuals.Reading;

/// <summary>A link to a section and where it is written.</summary>
/// <param name="Link">The link.</param>
/// <param name="File">The file.</param>
/// <param name="Line">The line.</param>
public sealed record PlacedLink(ManualLink Link, string File, int Line);
