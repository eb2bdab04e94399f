using System.Collections.Immutable;
using HousingFirst.Sdk.Recipes;
using HousingFirst.Sdk.Security;

namespace HousingFirst.Platform.Portals;

/// <summary>What came of an order for a portal.</summary>
/// <param name="Problem">Why there is no portal, or null.</param>
/// <param name="Recipe">What the recipe's run reported; null when it did not run.</param>
internal sealed record ComposeOutcome(PortalProblem? Problem, RecipeRunResult? Recipe)
{
    /// <summary>What is wrong with the first administrator, when that is why.</summary>
    public ImmutableArray<AccountProblem> Admin { get; init; } = [];
}
