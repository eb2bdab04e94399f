using System.Collections.Immutable;

namespace HousingFirst.Platform.Search.Asking;

/// <summary>The synonyms of a portal, ready to be looked up by how a phrase begins.</summary>
internal sealed class Synonyms
{
    private readonly Dictionary<string, List<(ImmutableArray<string> Phrase, SynonymRule Rule)>> _byFirst = new(StringComparer.Ordinal);

    public Synonyms(IEnumerable<SynonymRule> rules)
    {
        foreach (var rule in rules)
        {
            foreach (var phrase in rule.From)
            {
                if (!_byFirst.TryGetValue(phrase[0], out var list))
                {
                    _byFirst[phrase[0]] = list = [];
                }

                list.Add((phrase, rule));
            }
        }
    }

    public static Synonyms None { get; } = new([]);

    /// <summary>Whether the word alone has synonyms.</summary>
    public bool Has(string key) => _byFirst.TryGetValue(key, out var list) && list.Exists(static candidate => candidate.Phrase.Length == 1);

    /// <summary>How many words from the place on are a known phrase, and what else it may be called. Longer phrases go before shorter ones.</summary>
    public (int Length, ImmutableArray<(ImmutableArray<string> Phrase, bool IsBothWays)> Others) Find(IReadOnlyList<string> keys, int at)
    {
        if (!_byFirst.TryGetValue(keys[at], out var list))
        {
            return (0, []);
        }

        var fitting = list.Where(candidate => Stands(candidate.Phrase, keys, at)).ToList();
        if (fitting.Count == 0)
        {
            return (0, []);
        }

        var length = fitting.Max(candidate => candidate.Phrase.Length);
        return (
            length,
            [
                .. fitting.Where(candidate => candidate.Phrase.Length == length)
                    .SelectMany(candidate => candidate.Rule.To.Where(other => !other.SequenceEqual(candidate.Phrase))
                        .Select(other => (other, candidate.Rule.IsBothWays))),
            ]);
    }

    private static bool Stands(ImmutableArray<string> phrase, IReadOnlyList<string> keys, int at)
    {
        if (at + phrase.Length > keys.Count)
        {
            return false;
        }

        for (var index = 0; index < phrase.Length; index++)
        {
            if (phrase[index] != keys[at + index])
            {
                return false;
            }
        }

        return true;
    }
}
