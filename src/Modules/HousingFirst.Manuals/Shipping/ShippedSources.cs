using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Reading;

namespace HousingFirst.Manuals.Shipping;

/// <summary>The sources of this module, read once when they are first asked for.</summary>
internal sealed class ShippedSources : IManualSources
{
    private readonly Lazy<SourceCatalogue> _catalogue =
        new(() => EmbeddedBundle.Sources(typeof(ShippedSources).Assembly, "Sources/da/sources.yml").Catalogue);

    public ManualSource? Find(string key) => _catalogue.Value.ByKey.GetValueOrDefault(key);
}
