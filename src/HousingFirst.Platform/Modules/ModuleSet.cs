using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;

namespace HousingFirst.Platform.Modules;

/// <summary>Everything that the host has loaded. Fixed while the host runs.</summary>
internal sealed class ModuleSet
{
    private readonly FrozenDictionary<Type, ImmutableArray<ExtensionRegistration>> _extensions;

    private ModuleSet(ImmutableArray<LoadedModule> modules, FeatureCatalog features, ImmutableArray<ModuleProblem> problems)
    {
        Modules = modules;
        Features = features;
        Problems = problems;
        var ids = features.All.Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);
        _extensions = modules
            .SelectMany(module => module.Extensions)
            .Where(extension => extension.Features.All(ids.Contains))
            .OrderBy(extension => features.OrderOf(extension.Features[0]))
            .GroupBy(extension => extension.Contract)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
    }

    public ImmutableArray<LoadedModule> Modules { get; }

    public FeatureCatalog Features { get; }

    /// <summary>What was left out and why.</summary>
    public ImmutableArray<ModuleProblem> Problems { get; }

    /// <summary>Reads the assemblies. A module that cannot run is left out with its reason; the others are loaded.</summary>
    public static ModuleSet Load(IEnumerable<Assembly> assemblies)
    {
        var problems = ImmutableArray.CreateBuilder<ModuleProblem>();
        var modules = ImmutableArray.CreateBuilder<LoadedModule>();
        foreach (var assembly in assemblies)
        {
            var (module, problem) = ModuleReader.Read(assembly);
            if (problem is not null)
            {
                problems.Add(problem);
            }

            if (module is not null)
            {
                modules.Add(module);
            }
        }

        var (ordered, unsorted) = FeatureSort.Sort([.. modules.SelectMany(module => module.Features)]);
        problems.AddRange(unsorted);
        return new(modules.ToImmutable(), new(ordered), problems.ToImmutable());
    }

    /// <summary>All registrations for a contract, whichever portal they are for.</summary>
    public ImmutableArray<ExtensionRegistration> Extensions(Type contract) =>
        _extensions.TryGetValue(contract, out var found) ? found : [];

    /// <summary>The shared instances given to a contract, with the features that must be on for a portal to get each.</summary>
    public IEnumerable<(ImmutableArray<string> Features, TContract Instance)> Instances<TContract>()
        where TContract : class =>
        Extensions(typeof(TContract)).Where(extension => extension.Instance is not null)
            .Select(extension => (extension.Features, (TContract)extension.Instance!));
}
