using HousingFirst.Manuals;
using HousingFirst.Manuals.Editions;

namespace HousingFirst.UnitTests.Training;

/// <summary>A catalogue with the sources S0 and S1.</summary>
internal sealed class KnownSources : IManualSources
{
    public ManualSource? Find(string key) => Manuals.Given.Sources.ByKey.GetValueOrDefault(key);
}
