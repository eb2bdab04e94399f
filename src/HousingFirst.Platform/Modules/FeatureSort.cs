using System.Collections.Immutable;
using HousingFirst.Sdk.Modules;

namespace HousingFirst.Platform.Modules;

/// <summary>Orders features by dependency and finds those that cannot run: a dependency is missing, or they wait for each other.</summary>
internal static class FeatureSort
{
    /// <summary>
    /// Features in an order in which each follows what it depends on (by id within the same rank, so that every start gives the
    /// same order), and the ones left over with the reason.
    /// </summary>
    public static (ImmutableArray<FeatureDescriptor> Ordered, ImmutableArray<ModuleProblem> Problems) Sort(
        IReadOnlyCollection<FeatureDescriptor> features)
    {
        var open = features.OrderBy(feature => feature.Id, StringComparer.Ordinal).ToList();
        var ordered = ImmutableArray.CreateBuilder<FeatureDescriptor>(open.Count);
        var placed = new HashSet<string>(StringComparer.Ordinal);
        for (var moved = true; moved;)
        {
            moved = false;
            foreach (var feature in open.Where(feature => feature.Dependencies.All(placed.Contains)).ToList())
            {
                ordered.Add(feature);
                placed.Add(feature.Id);
                open.Remove(feature);
                moved = true;
            }
        }

        var known = features.Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);
        return (ordered.ToImmutable(), [.. open.Select(feature => new ModuleProblem(feature.ModuleId, Reason(feature, known, placed)))]);
    }

    private static string Reason(FeatureDescriptor feature, HashSet<string> known, HashSet<string> placed)
    {
        var missing = feature.Dependencies.Where(dependency => !known.Contains(dependency)).ToList();
        return missing.Count > 0
            ? $"The feature {feature.Id} needs {string.Join(", ", missing)}, which is not installed."
            : $"The feature {feature.Id} waits for {string.Join(", ", feature.Dependencies.Where(id => !placed.Contains(id)))}, "
                + "which cannot start or waits for it in turn. Break the cycle in the manifests.";
    }
}
