using System.Globalization;
using System.Text;

namespace HousingFirst.Sdk.Documents;

/// <summary>Text as databases can sort and compare it in Danish, the same on every machine and database.</summary>
public static class DanishText
{
    private const int SortKeyLength = 120;

    /// <summary>The text without what a database cannot hold: NUL goes, and half a surrogate pair becomes a replacement character.</summary>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().IndexOfAnyInRange('\ud800', '\udfff') < 0 && !text.Contains('\0', StringComparison.Ordinal)
            ? text
            : string.Concat(text.Replace("\0", "", StringComparison.Ordinal).EnumerateRunes());
    }

    /// <summary>The text in lower case and composed form, for comparing without regard to case.</summary>
    public static string Fold(string text) => Clean(text).Normalize(NormalizationForm.FormC).ToLowerInvariant();

    /// <summary>
    /// A key whose order by code point is the order of a Danish register: æ, ø, å after z, aa as å, ä as æ, ö as ø, ü as y, other
    /// accents and case without weight. Only the start of a long text counts.
    /// </summary>
    public static string SortKey(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var key = new StringBuilder(Math.Min(text.Length, SortKeyLength) + 8);
        foreach (var character in Fold(text))
        {
            if (key.Length >= SortKeyLength)
            {
                break;
            }

            Append(key, character);
        }

        return key.ToString();
    }

    private static void Append(StringBuilder key, char character)
    {
        switch (character)
        {
            // Bokstavordning: the three letters stand directly after z in ASCII's places { | }.
            case 'æ' or 'ä':
                key.Append('{');
                break;
            case 'ø' or 'ö':
                key.Append('|');
                break;
            case 'å':
                key.Append('}');
                break;
            case 'ü':
                key.Append('y');
                break;
            case 'a' when key.Length > 0 && key[^1] == 'a':
                key[^1] = '}';
                break;
            case <= '\u007f':
                key.Append(character);
                break;
            default:
                AppendWithoutAccents(key, character);
                break;
        }
    }

    private static void AppendWithoutAccents(StringBuilder key, char character)
    {
        // Halves of a pair cannot be decomposed alone; they keep their own weight.
        if (char.IsSurrogate(character))
        {
            key.Append(character);
            return;
        }

        foreach (var part in character.ToString().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark)
            {
                key.Append(part);
            }
        }
    }
}
