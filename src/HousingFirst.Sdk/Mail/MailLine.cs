namespace HousingFirst.Sdk.Mail;

/// <summary>What may stand in a header. A line break would let a text write headers of its own.</summary>
internal static class MailLine
{
    private const int Longest = 200;

    /// <exception cref="ArgumentException">The text is empty, longer than a header's line should be, or holds a control character.</exception>
    public static string Check(string text, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text, parameter);
        if (text.Length > Longest)
        {
            throw new ArgumentException($"A header's text has at most {Longest} characters.", parameter);
        }

        // Line and paragraph separators are no control characters, but end a line for some readers.
        return text.Any(character => char.IsControl(character) || character is '\u2028' or '\u2029')
            ? throw new ArgumentException("A header's text stands on one line, without control characters.", parameter)
            : text;
    }
}
