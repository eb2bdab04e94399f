using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Rendering;

namespace HousingFirst.Manuals;

/// <summary>The catalogue of sources that manuals cite, for pages beside the manuals that cite the same.</summary>
public interface IManualSources
{
    /// <summary>The source with that key, or null.</summary>
    ManualSource? Find(string key);

    /// <summary>The sources with these keys, each once, for the partial <c>SourceList</c>. A key that nobody knows is left out.</summary>
    IEnumerable<ListedSource> List(IEnumerable<string> keys) =>
        keys.Distinct(StringComparer.Ordinal).Select(Find).OfType<ManualSource>().Select(source => new ListedSource(source));
}
