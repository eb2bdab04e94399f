using System.Collections.Concurrent;
using System.Reflection;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Reading;
using Microsoft.Extensions.Logging;

namespace HousingFirst.Manuals.Shipping;

/// <summary>The catalogues of sources that modules carry inside themselves, each read once when it is first asked for.</summary>
internal sealed class ShippedSources(ILogger<ShippedSources> logger) : IManualSources
{
    private const string SharedLanguage = "da";

    private readonly ConcurrentDictionary<(Assembly Module, string Language), SourceCatalogue> _catalogues = new();

    private static Assembly Shared => typeof(ShippedSources).Assembly;

    public ManualSource? Find(string key) => In(Shared, SharedLanguage).ByKey.GetValueOrDefault(key);

    /// <summary>What a manual of that module may cite: its module's own sources and the shared ones. Where both have a key, the shared one counts.</summary>
    public SourceCatalogue For(Assembly module, string language)
    {
        var shared = In(Shared, language);
        return module == Shared || In(module, language) is not { ByKey.IsEmpty: false } own ? shared : new(own.ByKey.SetItems(shared.ByKey));
    }

    private SourceCatalogue In(Assembly module, string language) => _catalogues.GetOrAdd((module, language), key => Read(key.Module, key.Language));

    private SourceCatalogue Read(Assembly module, string language)
    {
        var name = $"Sources/{language}/sources.yml";
        if (EmbeddedText.Find(module, name) is not { } text)
        {
            return SourceCatalogue.Empty;
        }

        var (catalogue, problems) = SourceCatalogueReader.Read($"{module.GetName().Name}/{name}", text);
        logger.TellAll(problems);
        return catalogue;
    }
}
