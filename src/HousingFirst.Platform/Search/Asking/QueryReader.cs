using System.Collections.Immutable;
using HousingFirst.Platform.Search.Analysis;
using HousingFirst.Platform.Search.Index;

namespace HousingFirst.Platform.Search.Asking;

/// <summary>Makes a plan of what somebody typed.</summary>
/// <param name="vocabulary">The words that the reader may see.</param>
/// <param name="synonyms">The portal's synonyms.</param>
internal sealed class QueryReader(Vocabulary vocabulary, Synonyms synonyms)
{
    /// <summary>How much of a question is read; what is longer is cut between words.</summary>
    public const int LongestText = 300;

    private const int MostWords = 24;
    private const int MostTerms = 12;
    private const int MostAlternatives = 24;
    private const int MostCompounds = 12;
    private const int MostBegun = 16;
    private const int ShortestBegun = 3;
    private const double HintWeight = 0.4;
    private const double WeakWeight = 0.4;
    private const double LeastShare = 0.75;
    private const double Common = 0.25;

    private static readonly (string Typed, string Letter)[] Letters = [("ae", "æ"), ("oe", "ø"), ("aa", "å")];

    // "Plan for kontakt" is a kontaktplan.
    private static readonly HashSet<string> Between = new(["af", "for", "fra", "i", "med", "mod", "om", "over", "på", "til", "ved"], StringComparer.Ordinal);

    // By the list, the portal's texts and the words that have synonyms.
    private readonly CompoundSplitter _splitter = new(word => vocabulary.IsPart(word) || synonyms.Has(TermKey.Of(word.ToString())));

    private readonly Dictionary<string, IReadOnlyList<string>> _pieces = new(StringComparer.Ordinal);

    /// <summary>The question's beginning, as it is searched for and shown.</summary>
    public static string Shorten(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = text.Trim();
        if (text.Length <= LongestText)
        {
            return text;
        }

        var cut = text.LastIndexOf(' ', LongestText);
        cut = cut > 0 ? cut : LongestText;
        return text[..(char.IsHighSurrogate(text[cut - 1]) ? cut - 1 : cut)];
    }

    public QueryPlan Read(string text, bool isTyping)
    {
        var tokens = Tokenizer.Read(text, MostWords);
        var words = tokens.Select(token => Known(token.Word)).ToList();
        var keys = words.Select(TermKey.Of).ToList();
        var terms = new List<QueryTerm>();
        for (var at = 0; at < words.Count;)
        {
            var (length, others) = synonyms.Find(keys, at);
            if (length > 1)
            {
                terms.Add(Phrase(tokens, words, keys, at, length, others));
                at += length;
                continue;
            }

            if (length == 0 && tokens[at].Joined is { } span && char.IsAsciiDigit(span[0]) && at + 1 < words.Count)
            {
                // 8-10 is looked for as it stands; an 8 alone is something else.
                terms.Add(Term(
                    words[at], tokens[at].Start, tokens[at].Length, span, [new([span], Alternative.Own), new([keys[at], keys[at + 1]], Alternative.Hint)]));
                at += 2;
                continue;
            }

            var isLast = at == words.Count - 1 && isTyping && tokens[at].Start + tokens[at].Length == text.Length;
            if (!isLast && length == 0 && Pieces(words[at], keys[at]) is { Count: > 0 } pieces)
            {
                terms.AddRange(pieces.Select(piece => Piece(tokens[at], piece)));
            }
            else if (isLast || !LanguageFiles.StopWords.Contains(words[at]))
            {
                terms.Add(Single(tokens, words, at, others, isLast));
            }

            at++;
        }

        if (terms.Count == 0)
        {
            // Nothing but words that say little: then they are what is asked for.
            terms.AddRange(words.Select((_, at) => Single(tokens, words, at, [], isBegun: false)));
        }

        return new(text, [.. Most(terms)], [.. keys.Select(key => TermKey.Hash(key))]);
    }

    // A compound that nobody has written is looked for by its words: borgerfeedback is what borgere say in their feedback.
    private IReadOnlyList<string> Pieces(string word, string key)
    {
        if (vocabulary.HasKey(key) || LanguageFiles.StopWords.Contains(word))
        {
            return [];
        }

        var pieces = Split(word);
        return pieces.Any(piece => vocabulary.HasKey(TermKey.Of(piece))) && pieces.All(IsUnderstood) ? pieces : [];
    }

    private IReadOnlyList<string> Split(string word)
    {
        if (!_pieces.TryGetValue(word, out var pieces))
        {
            _pieces[word] = pieces = _splitter.Split(word);
        }

        return pieces;
    }

    private bool IsUnderstood(string piece)
    {
        var key = TermKey.Of(piece);
        return vocabulary.HasKey(key) || synonyms.Has(key);
    }

    private QueryTerm Piece(Token token, string piece)
    {
        var key = TermKey.Of(piece);
        var (_, others) = synonyms.Find([key], 0);
        return Term(token.Word, token.Start, token.Length, TermKey.Fold(piece), [new([key], Alternative.Own), .. others.Select(Other)]);
    }

    // The rare words of a long question say what it is about.
    private static IEnumerable<QueryTerm> Most(List<QueryTerm> terms)
    {
        var distinct = terms.DistinctBy(term => string.Join(' ', term.Alternatives[0].Keys), StringComparer.Ordinal).ToList();
        return distinct.Count <= MostTerms
            ? distinct
            : distinct.OrderByDescending(term => term.Rarity).Take(MostTerms).OrderBy(term => term.Start);
    }

    private QueryTerm Single(
        List<Token> tokens, List<string> words, int at, ImmutableArray<(ImmutableArray<string> Phrase, bool IsBothWays)> others, bool isBegun)
    {
        var word = words[at];
        var key = TermKey.Of(word);
        List<Alternative> alternatives = [new([key], Alternative.Own)];
        if (SectionOfLaw(tokens, words, at) is { } section)
        {
            alternatives.Add(new([section], Alternative.Own));
        }

        alternatives.AddRange(others.Select(Other).Select(other => word[0] == '§' ? other with { Grade = Alternative.OfLaw } : other));
        if (tokens[at].Joined is { } tied)
        {
            alternatives.Add(new([TermKey.Of(tied)], Alternative.Own));
        }

        foreach (var joined in Joined(words, at))
        {
            alternatives.Add(new([TermKey.Of(joined)], Alternative.Own));
        }

        var pieces = Split(word);
        if (pieces.Count > 0)
        {
            alternatives.Add(new([.. pieces.Select(TermKey.Of).Distinct(StringComparer.Ordinal)], Alternative.Pieces));
        }

        if (isBegun && word.Length >= ShortestBegun)
        {
            alternatives.AddRange(vocabulary.BeginningWith(word, MostBegun).Select(begun => new Alternative([TermKey.Of(begun)], Alternative.Begun)));
        }
        else if (word.Length > ShortestBegun)
        {
            // Compounds hold the word itself, not its inflections.
            alternatives.AddRange(vocabulary.CompoundsWith(vocabulary.BaseOf(word, key), MostCompounds).Select(held => new Alternative([TermKey.Of(held)], Alternative.Inside)));
        }

        return Term(word, tokens[at].Start, tokens[at].Length, TermKey.Fold(word), alternatives);
    }

    private QueryTerm Phrase(
        List<Token> tokens, List<string> words, List<string> keys, int at, int length,
        ImmutableArray<(ImmutableArray<string> Phrase, bool IsBothWays)> others)
    {
        var said = Enumerable.Range(at, length).Where(place => !LanguageFiles.StopWords.Contains(words[place])).Select(place => keys[place]).ToImmutableArray();
        List<Alternative> alternatives = [.. others.Select(Other)];
        // "Hvor mange borgere": what is meant says more than what stands on every page.
        if (!said.IsEmpty && said.Min(vocabulary.EntriesOfKey) <= vocabulary.Entries * Common)
        {
            alternatives.Insert(0, new(said, said.Length == length ? Alternative.Own : Alternative.Remains));
        }

        var last = tokens[at + length - 1];
        var term = Term("", tokens[at].Start, last.Start + last.Length - tokens[at].Start, "", alternatives);
        // "Hvor længe" says what kind of answer is wanted, not what it is about.
        return said.IsEmpty ? term with { Rarity = term.Rarity * HintWeight } : term;
    }

    private QueryTerm Term(string word, int start, int length, string surface, List<Alternative> alternatives)
    {
        var distinct = alternatives
            .GroupBy(alternative => string.Join(' ', alternative.Keys), StringComparer.Ordinal)
            .Select(same => same.MaxBy(alternative => alternative.Grade)!)
            .Take(MostAlternatives).ToImmutableArray();
        var entries = distinct.Max(alternative => alternative.Grade >= Alternative.Hint ? EntriesOf(alternative) : 0);
        var own = distinct.Where(alternative => alternative.Grade == Alternative.Own).Select(EntriesOf).DefaultIfEmpty(0).Max();
        // How rare a phrase is, its words do not tell.
        var rarity = RarityOf(own > 0 && word.Length > 0 ? own : entries);
        // Who asks for a rare word and is answered by a common one has got less.
        var weighed = distinct.Select(alternative => alternative.Grade == Alternative.Own
            ? alternative
            : alternative with { Grade = alternative.Grade * Math.Clamp(RarityOf(EntriesOf(alternative)) / rarity, LeastShare, 1) });
        return new(word, start, length, surface, [.. weighed], LanguageFiles.WeakWords.Contains(word) ? rarity * WeakWeight : rarity, entries);
    }

    private int EntriesOf(Alternative alternative) => alternative.Keys.Min(vocabulary.EntriesOfKey);

    private double RarityOf(int entries) => Math.Log(1 + ((vocabulary.Entries - entries + 0.5) / (entries + 0.5)));

    private static Alternative Other((ImmutableArray<string> Phrase, bool IsBothWays) other) =>
        new(other.Phrase, other.IsBothWays ? Alternative.Synonym : Alternative.Hint);

    // "85a" and "85 a" without a sign.
    private static string? SectionOfLaw(List<Token> tokens, List<string> words, int at)
    {
        var word = words[at];
        if (!char.IsAsciiDigit(word[0]) || word.Length is < 2 or > 4)
        {
            return null;
        }

        if (char.IsAsciiLetter(word[^1]))
        {
            return "§" + word;
        }

        return at + 1 < words.Count && words[at + 1] is [>= 'a' and <= 'h'] && tokens[at + 1].Start == tokens[at].Start + tokens[at].Length + 1
            ? $"§{word}{words[at + 1]}"
            : null;
    }

    // Written apart though it is one word: "tavle møde", "plan for kontakt".
    private IEnumerable<string> Joined(List<string> words, int at)
    {
        if (at + 1 < words.Count)
        {
            foreach (var joined in Together(words[at], words[at + 1]))
            {
                yield return joined;
            }
        }

        if (at > 0)
        {
            foreach (var joined in Together(words[at - 1], words[at]))
            {
                yield return joined;
            }
        }

        foreach (var (head, modifier) in ((int, int)[])[(at, at + 2), (at - 2, at)])
        {
            if (head >= 0 && modifier < words.Count && Between.Contains(words[head + 1]))
            {
                foreach (var joined in Together(vocabulary.BaseOf(words[modifier], TermKey.Of(words[modifier])), words[head]))
                {
                    yield return joined;
                }
            }
        }
    }

    private IEnumerable<string> Together(string first, string second) => first.Length < 2 || second.Length < 3
        ? []
        : ((string[])[first + second, first + "s" + second]).Where(joined => vocabulary.HasKey(TermKey.Of(joined)));

    /// <summary>The word with æ, ø and å where it was typed without them, if only so it is known.</summary>
    private string Known(string word)
    {
        if (vocabulary.Has(word) || WordList.Danish.Value.Contains(word) || !Letters.Any(letter => word.Contains(letter.Typed, StringComparison.Ordinal)))
        {
            return word;
        }

        string? byKey = null;
        foreach (var variant in Variants(word).Take(16))
        {
            if (vocabulary.Has(variant) || WordList.Danish.Value.Contains(variant))
            {
                return variant;
            }

            byKey ??= vocabulary.HasKey(TermKey.Of(variant)) || Split(variant).Count > 0 ? variant : null;
        }

        return byKey ?? word;
    }

    private static IEnumerable<string> Variants(string word)
    {
        HashSet<string> seen = [word];
        var waiting = new Queue<string>([word]);
        while (waiting.TryDequeue(out var next))
        {
            foreach (var (typed, letter) in Letters)
            {
                for (var at = next.IndexOf(typed, StringComparison.Ordinal); at >= 0; at = next.IndexOf(typed, at + 1, StringComparison.Ordinal))
                {
                    var variant = string.Concat(next.AsSpan(0, at), letter, next.AsSpan(at + typed.Length));
                    if (seen.Count < 64 && seen.Add(variant))
                    {
                        waiting.Enqueue(variant);
                        yield return variant;
                    }
                }
            }
        }
    }
}
