using System.Collections.Immutable;

namespace HousingFirst.Platform.Recipes.Expressions;

/// <summary>What expressions of a run can see beside the recipe itself.</summary>
internal sealed record RecipeEnvironment
{
    /// <summary>Name of the portal; part of every derived id. Empty when a recipe is only validated.</summary>
    public string Portal { get; init; } = "";

    /// <summary>The run's stored instant.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>What <c>parameters('x')</c> gives: SiteName, AdminUserId, AdminUsername and the like.</summary>
    public ImmutableDictionary<string, string> Parameters { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>What <c>configuration('A:B')</c> may give: settings of the portal that are on a list, never the host's.</summary>
    public ImmutableDictionary<string, string> Configuration { get; init; } = ImmutableDictionary<string, string>.Empty;
}
