using System.Text;

namespace HousingFirst.Sdk.Calendars;

/// <summary>A line of a calendar file, RFC 5545 section 3.1: folded, and its text escaped.</summary>
internal static class ContentLine
{
    private const int MostOctets = 75;
    private const string LineEnd = "\r\n";

    /// <summary>Appends a line whose value is written already.</summary>
    public static void Append(StringBuilder calendar, string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            // The space that begins a folded line counts; a character is never cut in two.
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                calendar.Append(LineEnd).Append(' ');
                octets = 1;
            }

            calendar.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        calendar.Append(LineEnd);
    }

    /// <summary>Appends a line of text, RFC 5545 section 3.3.11; nothing when there is none.</summary>
    public static void AppendText(StringBuilder calendar, string name, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            Append(calendar, name, Escape(text));
        }
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text.ReplaceLineEndings("\n"))
        {
            _ = character switch
            {
                '\\' or ';' or ',' => escaped.Append('\\').Append(character),
                '\n' => escaped.Append(@"\n"),
                '\t' => escaped.Append(character),
                _ when char.IsControl(character) => escaped,
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }
}
