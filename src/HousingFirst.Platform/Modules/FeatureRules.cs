using System.Collections.Immutable;
using HousingFirst.Sdk.Modules;

namespace HousingFirst.Platform.Modules;

/// <summary>What may be switched on and off together.</summary>
internal static class FeatureRules
{
    /// <summary>Enabling these, with all they depend on.</summary>
    public static FeatureChange Enable(FeatureCatalog catalog, IReadOnlySet<string> enabled, IReadOnlyCollection<string> ids, bool isDefaultPortal)
    {
        var problems = ids.Where(id => !catalog.TryGet(id, out _)).Select(id => (FeatureProblem)new FeatureProblem.Unknown(id)).ToList();
        var wanted = catalog.WithDependencies(ids.Where(id => catalog.TryGet(id, out _)));
        problems.AddRange(wanted.Where(feature => feature.DefaultPortalOnly && !isDefaultPortal)
            .Select(feature => new FeatureProblem.DefaultPortalOnly(feature.Id)));
        return new([.. wanted.Select(feature => feature.Id).Where(id => !enabled.Contains(id))], [.. problems]);
    }

    /// <summary>Disabling these together. What others still need stays, and is named.</summary>
    public static FeatureChange Disable(FeatureCatalog catalog, IReadOnlySet<string> enabled, IReadOnlyCollection<string> ids, string themeId)
    {
        var problems = new List<FeatureProblem>();
        var going = ids.Where(id => catalog.TryGet(id, out _)).ToHashSet(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            if (!catalog.TryGet(id, out var feature))
            {
                problems.Add(new FeatureProblem.Unknown(id));
            }
            else if (catalog.AlwaysEnabled().Any(always => always.Id == id))
            {
                problems.Add(new FeatureProblem.AlwaysEnabled(id));
            }
            else if (feature.IsTheme && id == themeId)
            {
                problems.Add(new FeatureProblem.ThemeInUse(id));
            }
            else if (catalog.Dependents(id, enabled).Select(by => by.Id).Where(by => !going.Contains(by)).ToImmutableArray() is { Length: > 0 } by)
            {
                problems.Add(new FeatureProblem.Needed(id, by));
            }
        }

        return new([.. catalog.All.Reverse().Select(feature => feature.Id).Where(id => going.Contains(id) && enabled.Contains(id))], [.. problems]);
    }
}
