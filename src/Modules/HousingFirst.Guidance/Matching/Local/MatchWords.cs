using System.Collections.Immutable;

namespace HousingFirst.Guidance.Matching.Local;

/// <summary>The portal's own words in the method match: key <see cref="Key"/> of its settings. Where there are none it says what ships.</summary>
internal sealed record MatchWords
{
    public const string Key = "GuidanceMatchWords";

    /// <summary>The words, by the id of a row or a recommendation.</summary>
    public ImmutableDictionary<string, MatchWord> Words { get; init; } = ImmutableDictionary.Create<string, MatchWord>(StringComparer.Ordinal);

    /// <summary>What readers are told there; null where nothing is. A row of another edition may be about something else.</summary>
    public MatchWord? Find(MatchEdition edition, MatchPlace place) =>
        Words.GetValueOrDefault(place.Key) is { } word && (place.Row is null || word.Edition == edition.Id) ? word : null;

    /// <summary>What a result's readers are told, in their order.</summary>
    public IEnumerable<(MatchPlace Place, MatchWord Word)> Of(MatchResult result)
    {
        foreach (var place in MatchPlace.Of(result))
        {
            if (Find(result.Edition, place) is { } word)
            {
                yield return (place, word);
            }
        }
    }

    /// <summary>Words that no reader sees any more, because the edition is another than the one that they were written to.</summary>
    public IReadOnlyList<(string Key, MatchWord Word)> Left(MatchEdition edition)
    {
        var shown = MatchPlace.Of(edition).Where(place => Find(edition, place) is not null).Select(place => place.Key)
            .ToHashSet(StringComparer.Ordinal);
        var left = Words.Where(word => !shown.Contains(word.Key)).OrderBy(word => word.Key, StringComparer.Ordinal);
        return [.. left.Select(word => (word.Key, word.Value))];
    }

    /// <summary>The same with one place's words changed, or as it ships.</summary>
    public MatchWords With(string key, MatchWord? word) => this with { Words = word is null ? Words.Remove(key) : Words.SetItem(key, word) };
}
