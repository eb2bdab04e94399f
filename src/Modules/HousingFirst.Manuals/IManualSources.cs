using HousingFirst.Manuals.Editions;

namespace HousingFirst.Manuals;

/// <summary>The catalogue of sources that manuals cite, for pages beside the manuals that cite the same.</summary>
public interface IManualSources
{
    /// <summary>The source with that key, or null.</summary>
    ManualSource? Find(string key);
}
