using System.Collections.Immutable;

namespace HousingFirst.Platform.Recipes.Running;

/// <summary>What a run is given by whoever starts it.</summary>
internal sealed record RecipeRunOptions
{
    /// <summary>Name of the portal; part of every derived id.</summary>
    public required string Portal { get; init; }

    /// <summary>Apply although the recipe holds what the platform cannot carry, and leave that out.</summary>
    public bool SkipUnsupported { get; init; }

    /// <summary>What <c>parameters('x')</c> gives.</summary>
    public ImmutableDictionary<string, string> Parameters { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>What <c>configuration('A:B')</c> may give. Only settings that may be read by whoever writes a recipe.</summary>
    public ImmutableDictionary<string, string> Configuration { get; init; } = ImmutableDictionary<string, string>.Empty;
}
