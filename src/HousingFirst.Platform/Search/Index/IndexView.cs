using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace HousingFirst.Platform.Search.Index;

/// <summary>What a portal's index holds at one version, as far as questions need it in memory.</summary>
/// <param name="version">The version.</param>
/// <param name="words">Words with their numbers of entries, by door.</param>
/// <param name="entries">Numbers of entries, by door.</param>
/// <param name="groups">Every combination of door, method, type and collection that there is.</param>
internal sealed class IndexView(
    long version, IReadOnlyDictionary<string, Dictionary<string, int>> words, IReadOnlyDictionary<string, int> entries, ImmutableArray<EntryGroup> groups)
{
    private readonly ConcurrentDictionary<string, Vocabulary> _vocabularies = new(StringComparer.Ordinal);

    public long Version { get; } = version;

    /// <summary>All doors, written and read.</summary>
    public ImmutableArray<(string Written, Door Door)> Doors { get; } = [.. entries.Keys.Order(StringComparer.Ordinal).Select(door => (door, Door.Parse(door)))];

    public ImmutableArray<EntryGroup> Groups { get; } = groups;

    /// <summary>A collection's name, or nothing for another word.</summary>
    public string TitleOf(string collection) => Groups.FirstOrDefault(group => group.Collection == collection).CollectionTitle ?? "";

    /// <summary>The words behind those doors.</summary>
    public Vocabulary VocabularyOf(IReadOnlyList<string> doors) =>
        _vocabularies.GetOrAdd(string.Join('\n', doors), static (_, arguments) => arguments.View.Make(arguments.Doors), (View: this, Doors: doors));

    private Vocabulary Make(IReadOnlyList<string> doors)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var door in doors)
        {
            foreach (var (word, count) in words.GetValueOrDefault(door) ?? [])
            {
                counts[word] = counts.GetValueOrDefault(word) + count;
            }
        }

        return new(counts, doors.Sum(door => entries.GetValueOrDefault(door)));
    }
}
