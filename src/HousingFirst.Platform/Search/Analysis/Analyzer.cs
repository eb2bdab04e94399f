namespace HousingFirst.Platform.Search.Analysis;

/// <summary>
/// Danish text as the terms that both databases keep. A pure function of the text: what depends on a portal's own words is done to the question
/// instead. Remembers the words it has seen, so one analyzer serves one run.
/// </summary>
internal sealed class Analyzer
{
    /// <summary>Raise it when the same text gives other terms; indexes are then filled anew.</summary>
    public const int Version = 1;

    private static readonly CompoundSplitter Splitter = new();

    private readonly Dictionary<string, AnalyzedWord> _words = new(StringComparer.Ordinal);

    public AnalyzedWord Of(Token token) => token.Joined is { } joined ? Make(token.Word, joined) : Of(token.Word);

    public AnalyzedWord Of(string word)
    {
        if (!_words.TryGetValue(word, out var analyzed))
        {
            _words[word] = analyzed = Make(word, joined: null);
        }

        return analyzed;
    }

    private static AnalyzedWord Make(string word, string? joined)
    {
        var key = TermKey.Of(word);
        var parts = Splitter.Inside(word).Select(TermKey.Of);
        if (joined is not null)
        {
            parts = parts.Append(TermKey.Of(joined));
        }

        // Whoever asks for § 85 may also mean § 85 a.
        if (word[0] == '§' && char.IsAsciiLetter(word[^1]))
        {
            parts = parts.Append(word[..^1]);
        }

        return new(key, TermKey.Fold(word), [.. parts.Where(part => part.Length > 1 && part != key).Distinct(StringComparer.Ordinal)]);
    }
}
