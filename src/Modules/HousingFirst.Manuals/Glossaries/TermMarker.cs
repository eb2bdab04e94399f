using System.Collections.Frozen;
using System.Collections.Immutable;

namespace HousingFirst.Manuals.Glossaries;

/// <summary>Finds the glossary's words in running text. A word is found only whole and only in a form that its entry lists.</summary>
internal sealed class TermMarker
{
    private readonly FrozenDictionary<string, ImmutableArray<Form>> _byFirstWord;

    /// <param name="key">Tells marks of one glossary from those of another.</param>
    /// <param name="entries">The words.</param>
    public TermMarker(string key, IEnumerable<GlossaryEntry> entries)
    {
        Key = key;
        _byFirstWord = entries
            .Where(entry => !entry.IsQuiet)
            .SelectMany(entry => entry.Also.Concat(entry.Forms).Prepend(entry.Term).Select(text => new Form(text, text.Count(char.IsUpper) > 1, entry)))
            .GroupBy(form => form.Text[..WordLength(form.Text, 0)], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(form => form.Text.Length).ToImmutableArray(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Marks nothing.</summary>
    public static TermMarker None { get; } = new("", []);

    /// <summary>Tells what this marks from what another would.</summary>
    public string Key { get; }

    /// <summary>The first word of the glossary from a place on; null when there is none.</summary>
    public (int Start, int Length, GlossaryEntry Entry)? Find(ReadOnlySpan<char> text, int from)
    {
        var lookup = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var start = from; start < text.Length;)
        {
            var length = WordLength(text, start);
            if (length == 0)
            {
                start++;
                continue;
            }

            if (lookup.TryGetValue(text.Slice(start, length), out var forms))
            {
                foreach (var form in forms)
                {
                    if (StandsAt(form, text[start..]))
                    {
                        return (start, form.Text.Length, form.Entry);
                    }
                }
            }

            start += length;
        }

        return null;
    }

    private static bool StandsAt(Form form, ReadOnlySpan<char> text) =>
        text.StartsWith(form.Text, form.IsExact ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase)
        && (text.Length == form.Text.Length || !IsOfWord(text[form.Text.Length]));

    private static int WordLength(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && IsOfWord(text[end]))
        {
            end++;
        }

        return end - start;
    }

    // A hyphen makes one word of two: "CTI-medarbejder" is not "CTI".
    private static bool IsOfWord(char character) => char.IsLetterOrDigit(character) || character == '-';

    private sealed record Form(string Text, bool IsExact, GlossaryEntry Entry);
}
