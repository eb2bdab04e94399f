using HousingFirst.Platform.Portals;
using HousingFirst.Platform.Recipes.Files;
using HousingFirst.Platform.Recipes.Reading;
using HousingFirst.Platform.Recipes.Running;
using HousingFirst.Platform.Security;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Recipes;

/// <summary>Recipes for whoever sits before the portal's own pages.</summary>
internal sealed class PortalRecipes(
    PortalWork work, CurrentPortal current, RecipeRunner runner, RecipeParameters parameters, RecipeLedger ledger, RightsReach reach)
    : IPortalRecipes
{
    private const string Role = "role";

    public async Task<IReadOnlyList<AppliedRecipe>> ListAsync(CancellationToken cancellationToken) =>
    [
        .. (await ledger.ListAsync(cancellationToken)).Reverse()
            .Select(entry => new AppliedRecipe(entry.Recipe, entry.Version, entry.Hash, entry.RunInstant, entry.Things.Count)),
    ];

    // In a scope of its own: what the plan shows its steps of the changed portal, the page that tells of it shall not see.
    public async Task<RecipeRunResult> PlanAsync(string fileName, ReadOnlyMemory<byte> content, CancellationToken cancellationToken) => Reached(
        await work.RunAsync(
            current.Runtime,
            scope => scope.GetRequiredService<RecipeRunner>().PlanAsync(
                Read(fileName, content), scope.GetRequiredService<RecipeParameters>().Options(skipUnsupported: false), cancellationToken),
            cancellationToken));

    public async Task<RecipeRunResult> ApplyAsync(
        string fileName, ReadOnlyMemory<byte> content, bool skipUnsupported, CancellationToken cancellationToken)
    {
        if (await PlanAsync(fileName, content, cancellationToken) is { Outcome: RecipeOutcome.Refused } refused)
        {
            return refused;
        }

        // In the request's own scope, so that the trail knows who it was.
        using (current.Enter(current.Runtime, (PortalSnapshot)current.Portal))
        {
            return await runner.ApplyAsync(Read(fileName, content), parameters.Options(skipUnsupported), cancellationToken);
        }
    }

    private static RecipeReading Read(string fileName, ReadOnlyMemory<byte> content) => RecipeReader.Read(fileName, content, new NoRecipeFiles());

    private RecipeRunResult Reached(RecipeRunResult plan)
    {
        if (reach.IsUnbounded || !plan.Writes.Any(write => write.Write is { Kind: Role, Change: not RecipeChange.Unchanged }))
        {
            return plan;
        }

        return plan with { Outcome = RecipeOutcome.Refused, Refusal = RecipeRefusal.BeyondRights };
    }
}
