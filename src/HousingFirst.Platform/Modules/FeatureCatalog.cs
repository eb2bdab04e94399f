using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using HousingFirst.Sdk.Modules;

namespace HousingFirst.Platform.Modules;

/// <summary>The features of all loaded modules as a graph without cycles, ordered by dependency.</summary>
internal sealed class FeatureCatalog : IFeatureCatalog
{
    private readonly FrozenDictionary<string, FeatureDescriptor> _byId;
    private readonly FrozenDictionary<string, int> _order;

    /// <param name="ordered">Features, each after those it depends on, as <see cref="FeatureSort"/> gives them.</param>
    public FeatureCatalog(ImmutableArray<FeatureDescriptor> ordered)
    {
        All = ordered;
        _byId = ordered.ToFrozenDictionary(feature => feature.Id, StringComparer.Ordinal);
        _order = ordered.Select((feature, index) => (feature.Id, index))
            .ToFrozenDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
    }

    public IReadOnlyList<FeatureDescriptor> All { get; }

    public bool TryGet(string featureId, [NotNullWhen(true)] out FeatureDescriptor? feature) => _byId.TryGetValue(featureId, out feature);

    /// <summary>Place of a feature in the order of dependencies.</summary>
    public int OrderOf(string featureId) => _order[featureId];

    /// <summary>The features that are on in every portal, with what they depend on.</summary>
    public ImmutableArray<FeatureDescriptor> AlwaysEnabled() =>
        WithDependencies(All.Where(feature => feature.IsAlwaysEnabled).Select(feature => feature.Id));

    /// <summary>The named features and all that they depend on, dependencies first.</summary>
    public ImmutableArray<FeatureDescriptor> WithDependencies(IEnumerable<string> featureIds)
    {
        var wanted = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(featureIds);
        while (open.TryPop(out var id))
        {
            if (wanted.Add(id))
            {
                foreach (var dependency in _byId[id].Dependencies)
                {
                    open.Push(dependency);
                }
            }
        }

        return [.. All.Where(feature => wanted.Contains(feature.Id))];
    }

    /// <summary>Those of the enabled features that would lose something they depend on if the feature went.</summary>
    public ImmutableArray<FeatureDescriptor> Dependents(string featureId, IReadOnlySet<string> enabled) =>
    [
        .. All.Where(feature =>
            feature.Id != featureId
            && enabled.Contains(feature.Id)
            && WithDependencies([feature.Id]).Any(needed => needed.Id == featureId)),
    ];
}
