using System.Collections.Frozen;
using System.Collections.Immutable;

namespace HousingFirst.Manuals.Links;

/// <summary>A page's links into the manuals, by their written form <c>manual#section</c>. Only those that the reader can follow.</summary>
public sealed class SectionLinks
{
    private readonly FrozenDictionary<string, SectionLink> _byReference;

    internal SectionLinks(FrozenDictionary<string, SectionLink> byReference) => _byReference = byReference;

    /// <summary>No links at all.</summary>
    public static SectionLinks None { get; } = new(FrozenDictionary<string, SectionLink>.Empty);

    /// <summary>The link, or null where it leads nowhere for this reader.</summary>
    public SectionLink? Find(string reference) => _byReference.GetValueOrDefault(reference);

    /// <summary>The links that lead somewhere, in their order.</summary>
    public ImmutableArray<SectionLink> Of(IEnumerable<string> references) =>
        [.. references.Select(Find).OfType<SectionLink>().DistinctBy(link => link.Url)];
}
