using System.Globalization;
using HousingFirst.Manuals.Editions;

namespace HousingFirst.Manuals.Rendering;

/// <summary>Id of an entry in a chapter's list of sources; unique also where all chapters stand on one page.</summary>
internal static class SourceAnchor
{
    // A dot cannot stand in an author's id, so that these never meet one.
    public static string Of(ManualChapter chapter, int number) => string.Create(CultureInfo.InvariantCulture, $"{chapter.Id}.{number}");
}
