using System.Collections.Immutable;
using System.Text;
using HousingFirst.Platform.Search.Index;

namespace HousingFirst.Platform.Search.Asking;

/// <summary>Cuts the piece out of a text that says most of the question, and marks the words in it.</summary>
internal sealed class SnippetWriter(QueryPlan plan)
{
    private const int WordsShown = 34;
    private const int LongestSnippet = 320;
    private const int MostMarked = 12;

    private readonly TermLookup _lookup = new(plan);

    /// <summary>The snippet as HTML, and the found words as they stand in the text.</summary>
    /// <param name="lead">What is shown of an entry whose text has none of the words.</param>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Where its words stand, see <see cref="EntryText.WordsOf"/>.</param>
    /// <param name="written">The entry's words.</param>
    public (string Html, ImmutableArray<string> Words) Write(string lead, string text, (int Start, int Length)[] tokens, byte[] written)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var terms = new EntryTerms(written);
        var first = (int)(terms.Counts[(int)EntryField.Title] + terms.Counts[(int)EntryField.Heading] + terms.Counts[(int)EntryField.Lead]);
        var said = Said(terms, first, tokens.Length);
        var words = tokens.Where((_, index) => said[index] != 0)
            .Select(token => text.Substring(token.Start, token.Length))
            .Distinct(StringComparer.OrdinalIgnoreCase).Take(MostMarked).ToImmutableArray();
        if (words.IsEmpty)
        {
            return (Beginning(lead.Length > 0 ? lead : text), []);
        }

        var (from, to) = Window(text, tokens, said);
        return (Marked(text, tokens, said, from, to), words);
    }

    // One bit for each term that a word stands for.
    private uint[] Said(EntryTerms terms, int first, int count)
    {
        var said = new uint[count];
        var together = new KeysTogether(plan);
        together.Clear();
        var part = 0;
        for (var index = 0; index < count; index++)
        {
            Take(said, _lookup.Find(terms.Words[first + index].Key), index, together);
            for (; part < terms.Parts.Length && terms.Parts[part].Place <= first + index; part++)
            {
                if (terms.Parts[part].Place == first + index)
                {
                    Take(said, _lookup.Find(terms.Parts[part].Key), index, together);
                }
            }
        }

        return said;
    }

    private static void Take(uint[] said, ReadOnlySpan<TermLookup.Target> targets, int index, KeysTogether together)
    {
        foreach (var target in targets)
        {
            if (target.Several < 0 || together.Complete(target, index))
            {
                said[index] |= 1u << target.Term;
            }
        }
    }

    private (int From, int To) Window(string text, (int Start, int Length)[] tokens, uint[] said)
    {
        var (best, bestWeight) = (0, -1.0);
        for (var from = 0; from < tokens.Length; from++)
        {
            if (said[from] == 0 && from > 0)
            {
                continue;
            }

            var (all, hits) = (0u, 0);
            for (var index = from; index < Math.Min(tokens.Length, from + WordsShown - 6); index++)
            {
                all |= said[index];
                hits += said[index] != 0 ? 1 : 0;
            }

            var weight = 0.05 * hits;
            for (var term = 0; term < plan.Terms.Length; term++)
            {
                weight += (all & (1u << term)) != 0 ? plan.Terms[term].Rarity : 0;
            }

            if (weight > bestWeight)
            {
                (best, bestWeight) = (from, weight);
            }
        }

        // Begin with the sentence where that is near, else a few words earlier.
        var start = best;
        while (start > 0 && best - start < 10 && !BeginsSentence(text, tokens, start))
        {
            start--;
        }

        if (start > 0 && !BeginsSentence(text, tokens, start))
        {
            start = Math.Max(0, best - 5);
        }

        return (start, Math.Min(tokens.Length, start + WordsShown));
    }

    private static bool BeginsSentence(string text, (int Start, int Length)[] tokens, int index)
    {
        var from = tokens[index - 1].Start + tokens[index - 1].Length;
        return text.AsSpan(from, tokens[index].Start - from).IndexOfAny(".!?\n") >= 0;
    }

    private static string Marked(string text, (int Start, int Length)[] tokens, uint[] said, int from, int to)
    {
        var html = new StringBuilder();
        var start = tokens[from].Start;
        var end = to == tokens.Length ? text.Length : tokens[to - 1].Start + tokens[to - 1].Length;
        end = Math.Min(end, start + LongestSnippet);
        if (from > 0)
        {
            html.Append("… ");
        }

        var at = start;
        for (var index = from; index < to && tokens[index].Start + tokens[index].Length <= end; index++)
        {
            if (said[index] == 0)
            {
                continue;
            }

            var token = tokens[index];
            AppendPlain(html, text.AsSpan(at..token.Start));
            html.Append("<mark>");
            AppendEscaped(html, text.AsSpan(token.Start, token.Length));
            html.Append("</mark>");
            at = token.Start + token.Length;
        }

        AppendPlain(html, text.AsSpan(at..Whole(text, at, end)));
        return html.Append(end < text.Length ? " …" : "").ToString();
    }

    // No half of a pair at the cut.
    private static int Whole(string text, int at, int end) => end > at && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;

    private static string Beginning(string text)
    {
        var end = text.Length <= LongestSnippet ? text.Length : Whole(text, 0, Math.Max(text.LastIndexOf(' ', LongestSnippet), LongestSnippet / 2));
        var html = new StringBuilder(end + 16);
        AppendPlain(html, text.AsSpan(0, end));
        return html.Append(end < text.Length ? " …" : "").ToString();
    }

    // Items and rows follow each other without a full stop.
    private static void AppendPlain(StringBuilder html, ReadOnlySpan<char> text)
    {
        var before = '\0';
        foreach (var character in text)
        {
            switch (character)
            {
                case '\n':
                    html.Append(char.IsLetterOrDigit(before) || before == ')' ? " · " : " ");
                    break;
                case '|':
                    html.Append('·');
                    break;
                default:
                    AppendEscaped(html, new(in character));
                    break;
            }

            before = character;
        }
    }

    private static void AppendEscaped(StringBuilder html, ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            _ = character switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                _ => html.Append(character),
            };
        }
    }
}
