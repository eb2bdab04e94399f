using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Modules;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Search;

namespace HousingFirst.Platform.Search.Asking;

/// <summary>The synonyms of portals: what their features ship and what they say themselves. Kept for as long as the portal stands as it is.</summary>
internal sealed class SynonymStore
{
    private readonly ConcurrentDictionary<EmbeddedSynonyms, SynonymRule[]> _shipped = new();
    private readonly ConditionalWeakTable<IPortal, Synonyms> _ofPortals = [];

    public async ValueTask<Synonyms> GetAsync(
        IPortal portal, IPortalExtensions extensions, IDocumentSession session, CancellationToken cancellationToken)
    {
        if (_ofPortals.TryGetValue(portal, out var kept))
        {
            return kept;
        }

        var own = (await session.LoadSingleAsync<PortalSynonyms>(cancellationToken))?.Lines ?? [];
        var synonyms = new Synonyms([.. SynonymReader.Read(own), .. extensions.All<EmbeddedSynonyms>().SelectMany(shipped => _shipped.GetOrAdd(shipped, Read))]);
        _ofPortals.AddOrUpdate(portal, synonyms);
        return synonyms;
    }

    private static SynonymRule[] Read(EmbeddedSynonyms shipped)
    {
        using var stream = shipped.Assembly.GetManifestResourceStream(shipped.Path)
            ?? throw new InvalidOperationException($"{shipped.Assembly.GetName().Name} carries no {shipped.Path}.");
        using var reader = new StreamReader(stream);
        return [.. SynonymReader.Read(reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n'))];
    }
}
