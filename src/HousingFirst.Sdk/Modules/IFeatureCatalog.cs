using System.Diagnostics.CodeAnalysis;

namespace HousingFirst.Sdk.Modules;

/// <summary>All features that the host has loaded, whether or not a portal uses them. Fixed while the host runs.</summary>
public interface IFeatureCatalog
{
    /// <summary>All features, each after the features it depends on.</summary>
    IReadOnlyList<FeatureDescriptor> All { get; }

    /// <summary>Finds a feature by its id; case counts.</summary>
    bool TryGet(string featureId, [NotNullWhen(true)] out FeatureDescriptor? feature);
}
