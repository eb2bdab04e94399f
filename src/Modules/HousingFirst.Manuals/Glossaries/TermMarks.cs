using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Links;

namespace HousingFirst.Manuals.Glossaries;

/// <summary>
/// The words that have been marked in a section so far: each at its first place only, and few in all, so that the text stays calm.
/// A word is not marked in the chapter that explains it.
/// </summary>
internal sealed class TermMarks(TermMarker marker, ManualEdition edition, ManualChapter chapter)
{
    private const int Most = 3;

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public bool AreSpent => _seen.Count >= Most;

    /// <summary>The next word to mark from a place on; null when there is none, or enough are marked.</summary>
    public (int Start, int Length, GlossaryEntry Entry)? Next(ReadOnlySpan<char> text, int from)
    {
        while (!AreSpent && marker.Find(text, from) is { } found)
        {
            if (!IsExplainedHere(found.Entry) && _seen.Add(found.Entry.Id))
            {
                return found;
            }

            from = found.Start + found.Length;
        }

        return null;
    }

    private bool IsExplainedHere(GlossaryEntry entry) =>
        SectionReference.TryParse(entry.Read, out var read) && read.Manual == edition.Id && edition.Find(read.Id)?.Chapter.Id == chapter.Id;
}
