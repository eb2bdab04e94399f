using System.Globalization;
using System.Text;

namespace HousingFirst.Sdk.Content.Routing;

/// <summary>Makes the last segment of an address out of a title.</summary>
public static class Slug
{
    private const int MaxLength = 120;

    /// <summary>
    /// Lower-case ASCII letters, digits and hyphens: æ as ae, ø as oe, å as aa, other accents dropped, everything else a hyphen.
    /// Empty when nothing of the text is left.
    /// </summary>
    public static string From(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return "";
        }

        StringBuilder slug = new(text.Length + 8);
        foreach (var rune in text.Normalize(NormalizationForm.FormC).ToLowerInvariant().EnumerateRunes())
        {
            Append(slug, rune);
            if (slug.Length >= MaxLength)
            {
                break;
            }
        }

        return slug.ToString().Trim('-');
    }

    private static void Append(StringBuilder slug, Rune rune)
    {
        switch (rune.Value)
        {
            case 'æ' or 'ä':
                slug.Append("ae");
                break;
            case 'ø' or 'ö' or 'œ':
                slug.Append("oe");
                break;
            case 'å':
                slug.Append("aa");
                break;
            case 'ü':
                slug.Append("ue");
                break;
            case 'ß':
                slug.Append("ss");
                break;
            case (>= 'a' and <= 'z') or (>= '0' and <= '9'):
                slug.Append((char)rune.Value);
                break;
            default:
                AppendForeign(slug, rune);
                break;
        }
    }

    private static void AppendForeign(StringBuilder slug, Rune rune)
    {
        var wrote = false;
        foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD))
        {
            if (char.IsAsciiLetterOrDigit(part))
            {
                slug.Append(char.ToLowerInvariant(part));
                wrote = true;
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(part) is UnicodeCategory.NonSpacingMark)
            {
                wrote = true;
            }
        }

        // Apostrophes join, everything else separates; two separators are one.
        if (!wrote && rune.Value is not ('\'' or '’' or '´') && slug.Length > 0 && slug[^1] != '-')
        {
            slug.Append('-');
        }
    }
}
