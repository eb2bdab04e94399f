using System.Collections.Frozen;
using System.Collections.Immutable;

namespace HousingFirst.Approach.Reading;

/// <summary>A page's links into the manuals, by their written form <c>manual#section</c>. Only those that the reader can follow.</summary>
internal sealed class SectionLinks(FrozenDictionary<string, SectionLink> byReference)
{
    public static SectionLinks None { get; } = new(FrozenDictionary<string, SectionLink>.Empty);

    /// <summary>The link, or null where it leads nowhere for this reader.</summary>
    public SectionLink? Find(string reference) => byReference.GetValueOrDefault(reference);

    /// <summary>The links that lead somewhere, in their order.</summary>
    public ImmutableArray<SectionLink> Of(IEnumerable<string> references) =>
        [.. references.Select(Find).OfType<SectionLink>().DistinctBy(link => link.Url)];
}
