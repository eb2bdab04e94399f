namespace HousingFirst.Manuals.Workshop;

/// <summary>A heading as it stands in a text.</summary>
/// <param name="Id">Its id; empty while it has none.</param>
/// <param name="Level">2 for a section, deeper for its parts.</param>
/// <param name="Title">Its words.</param>
/// <param name="Line">Its line, from 0.</param>
internal sealed record SectionLine(string Id, int Level, string Title, int Line);
