using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace HousingFirst.Platform.Search.Index;

/// <summary>What a portal's index holds at one version, as far as questions need it in memory.</summary>
internal sealed class IndexView
{
    private readonly ConcurrentDictionary<string, ReaderView> _readers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, int>> _words;
    private readonly Dictionary<string, int> _entries;
    private readonly FrozenDictionary<string, string> _titles;
    private readonly FrozenSet<string> _values;

    /// <param name="version">The version.</param>
    /// <param name="words">Words with their numbers of entries, by door.</param>
    /// <param name="groups">Every combination of door, method, type and collection that there is, with how many entries it has.</param>
    /// <param name="cache">What was read of it.</param>
    public IndexView(long version, Dictionary<string, Dictionary<string, int>> words, IReadOnlyCollection<(EntryGroup Group, int Entries)> groups, IndexCache cache)
    {
        Version = version;
        Cache = cache;
        _words = words;
        _entries = groups.GroupBy(pair => pair.Group.Door, StringComparer.Ordinal)
            .ToDictionary(door => door.Key, door => door.Sum(pair => pair.Entries), StringComparer.Ordinal);
        Groups = [.. groups.Select(pair => pair.Group)];
        Doors = [.. _entries.Keys.Order(StringComparer.Ordinal).Select(door => (door, Door.Parse(door)))];
        _titles = Groups.DistinctBy(group => group.Collection, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Collection, group => group.CollectionTitle, StringComparer.Ordinal);
        _values = Groups.SelectMany(group => (string?[])[group.Door, group.Type, group.Method, group.Collection]).OfType<string>().ToFrozenSet(StringComparer.Ordinal);
    }

    public long Version { get; }

    public IndexCache Cache { get; }

    /// <summary>All doors, written and read.</summary>
    public ImmutableArray<(string Written, Door Door)> Doors { get; }

    public ImmutableArray<EntryGroup> Groups { get; }

    /// <summary>A collection's name, or nothing for another word.</summary>
    public string TitleOf(string collection) => _titles.GetValueOrDefault(collection, "");

    /// <summary>The one string of those that are equal: thousands of entries have the same few doors and types.</summary>
    public string Same(string value) => _values.TryGetValue(value, out var same) ? same : value;

    /// <summary>What those may see to whom these doors are open, in the order of <see cref="Doors"/>.</summary>
    public ReaderView ReaderOf(bool[] open) => _readers.GetOrAdd(
        string.Create(open.Length, open, static (key, open) =>
        {
            for (var place = 0; place < open.Length; place++)
            {
                key[place] = open[place] ? '1' : '0';
            }
        }),
        static (_, arguments) => new(arguments.View, arguments.Open),
        (View: this, Open: open));

    /// <summary>The words behind those doors.</summary>
    public Vocabulary VocabularyOf(IReadOnlyCollection<string> doors)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var door in doors)
        {
            foreach (var (word, count) in _words.GetValueOrDefault(door) ?? [])
            {
                counts[word] = counts.GetValueOrDefault(word) + count;
            }
        }

        return new(counts, doors.Sum(door => _entries.GetValueOrDefault(door)));
    }
}
