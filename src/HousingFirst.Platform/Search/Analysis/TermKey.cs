using System.Globalization;
using System.Text;

namespace HousingFirst.Platform.Search.Analysis;

/// <summary>The forms in which words are compared: without accents, and as stems.</summary>
internal static class TermKey
{
    /// <summary>What a word in lower case is looked up by: its stem, with æ, ø and å written out.</summary>
    public static string Of(string word) => Fold(DanishStemmer.Stem(word));

    /// <summary>
    /// The word as somebody writes it who has no æ, ø and å; other accents without weight. Holds ASCII letters, digits and § only, because the
    /// databases do not agree with us or with each other on what else is a letter.
    /// </summary>
    public static string Fold(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (System.Text.Ascii.IsValid(word))
        {
            return word;
        }

        var folded = new StringBuilder(word.Length + 4);
        foreach (var character in word)
        {
            _ = character switch
            {
                'æ' or 'ä' => folded.Append("ae"),
                'ø' or 'ö' => folded.Append("oe"),
                'å' => folded.Append("aa"),
                <= '\u007f' or '§' => folded.Append(character),
                _ => AppendWithoutAccents(folded, character),
            };
        }

        return folded.ToString();
    }

    /// <summary>A short stand-in for a key or a folded word, where thousands are compared.</summary>
    public static uint Hash(ReadOnlySpan<char> text)
    {
        // FNV-1a: kept in the database, so it may not change with the runtime.
        var hash = 2166136261u;
        foreach (var character in text)
        {
            hash = (hash ^ (byte)character) * 16777619u;
            hash = (hash ^ (byte)(character >> 8)) * 16777619u;
        }

        return hash;
    }

    private static StringBuilder AppendWithoutAccents(StringBuilder folded, char character)
    {
        foreach (var part in character.ToString().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark)
            {
                _ = char.IsAscii(part) ? folded.Append(part) : folded.Append(CultureInfo.InvariantCulture, $"{(int)part:x4}");
            }
        }

        return folded;
    }
}
