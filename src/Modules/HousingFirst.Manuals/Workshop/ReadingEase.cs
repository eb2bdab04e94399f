using HousingFirst.Manuals.Changes;

namespace HousingFirst.Manuals.Workshop;

/// <summary>How hard a text is to read, by the Scandinavian measure LIX: words in a sentence, and long words among a hundred. Pure.</summary>
internal static class ReadingEase
{
    private const int Long = 6;
    private const int Hundred = 100;

    public static int Lix(string markdown)
    {
        var text = SectionText.Of(markdown);
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Count(char.IsLetter)).Where(letters => letters > 0).ToList();
        if (words.Count == 0)
        {
            return 0;
        }

        var sentences = Math.Max(1, text.Split(['.', '!', '?', ':', '\n']).Count(part => part.Any(char.IsLetter)));
        return (int)Math.Round(((double)words.Count / sentences) + ((double)words.Count(letters => letters > Long) * Hundred / words.Count));
    }
}
