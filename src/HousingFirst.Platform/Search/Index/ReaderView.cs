using System.Collections.Frozen;
using System.Collections.Immutable;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Search;

namespace HousingFirst.Platform.Search.Index;

/// <summary>What readers may see of an index who may go through the same doors.</summary>
internal sealed class ReaderView
{
    private readonly FrozenSet<string> _open;

    public ReaderView(IndexView view, bool[] open)
    {
        ArgumentNullException.ThrowIfNull(view);
        _open = view.Doors.Where((_, place) => open[place]).Select(door => door.Written).ToFrozenSet(StringComparer.Ordinal);
        Closed = [.. view.Doors.Where((_, place) => !open[place]).Select(door => door.Written)];
        ClosedDoors = string.Join('\n', Closed);
        Vocabulary = view.VocabularyOf(_open);
        Scope = ScopeOf([.. view.Groups.Where(group => _open.Contains(group.Door))]);
    }

    public bool SeesNothing => _open.Count == 0;

    /// <summary>The doors that are closed to them.</summary>
    public ImmutableArray<string> Closed { get; }

    /// <summary>All of them in one word.</summary>
    public string ClosedDoors { get; }

    public Vocabulary Vocabulary { get; }

    public SearchScope Scope { get; }

    public bool MayPass(string door) => _open.Contains(door);

    private static SearchScope ScopeOf(List<EntryGroup> groups) => new(
        [.. groups.Select(group => group.Method).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        [.. groups.Select(group => group.Type).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        [
            .. groups.Where(group => group.Collection.Length > 0).DistinctBy(group => group.Collection, StringComparer.Ordinal)
                .OrderBy(group => DanishText.SortKey(group.CollectionTitle), StringComparer.Ordinal)
                .Select(group => new SearchFacet(group.Collection, group.CollectionTitle, 0) { Type = group.CollectionType, Url = group.CollectionUrl }),
        ]);
}
