using System.Globalization;
using HousingFirst.Platform.Recipes.Expressions;
using HousingFirst.Platform.Recipes.Reading;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Recipes.Running;

/// <summary>
/// Plans and applies recipes. Both are the same run in one session; a plan cancels it, an apply writes the ledger and saves it.
/// When anything is wrong nothing is saved. Made for one portal and one request, as its session is.
/// </summary>
internal sealed class RecipeRunner(IDocumentSession session, RecipeLedger ledger, RecipeSurroundings surroundings, IAuditTrail trail)
{
    /// <summary>Tells what applying would do.</summary>
    public Task<RecipeRunResult> PlanAsync(RecipeReading reading, RecipeRunOptions options, CancellationToken cancellationToken) =>
        RunAsync(reading, options, isPlan: true, cancellationToken);

    /// <summary>Applies the recipe, whole or not at all. Applied again, the same file changes nothing.</summary>
    public Task<RecipeRunResult> ApplyAsync(RecipeReading reading, RecipeRunOptions options, CancellationToken cancellationToken) =>
        RunAsync(reading, options, isPlan: false, cancellationToken);

    private async Task<RecipeRunResult> RunAsync(
        RecipeReading reading, RecipeRunOptions options, bool isPlan, CancellationToken cancellationToken)
    {
        if (reading.Recipe is not { } recipe)
        {
            return new() { Outcome = RecipeOutcome.Refused, Recipe = "", Problems = reading.Problems };
        }

        RecipeEnvironment environment = new()
        {
            Portal = options.Portal,
            Now = await ledger.InstantOfAsync(recipe, cancellationToken),
            Parameters = options.Parameters,
            Configuration = options.Configuration,
        };
        RecipeRunState state = new(environment, isPlan, options.SkipUnsupported);
        var saved = await RunAndSaveAsync(recipe, reading, options, state, cancellationToken);
        return new()
        {
            Refusal = state.IsOvertaken ? RecipeRefusal.Overtaken : null,
            Outcome = saved ? RecipeOutcome.Applied : isPlan && !state.HasErrors ? RecipeOutcome.Planned : RecipeOutcome.Refused,
            Recipe = recipe.Identity,
            Version = recipe.Version,
            Hash = recipe.Source.Hash,
            RunInstant = environment.Now,
            Problems = state.AllProblems(),
            Writes = state.Writes,
        };
    }

    private async Task<bool> RunAndSaveAsync(
        Recipe recipe, RecipeReading reading, RecipeRunOptions options, RecipeRunState state, CancellationToken cancellationToken)
    {
        var saved = false;
        try
        {
            var variables = await new RecipeRun(session, surroundings, options, state).RunAsync(reading, cancellationToken);
            if (!state.IsPlan && !state.MustStop)
            {
                await ledger.WriteAsync(recipe, state.Environment.Now, variables, state.Writes, cancellationToken);
                trail.Record(Entry(recipe, state));
                await session.SaveChangesAsync(cancellationToken);
                saved = true;
            }
        }
        catch (StaleDocumentException)
        {
            state.IsOvertaken = true;
            state.Problems.Error(
                JsonPlace.Root(recipe.Source, 0), $"Somebody else changed the portal meanwhile. Nothing was saved.", $"Apply the recipe again.");
        }
        catch (UniqueIndexException taken)
        {
            state.TellTaken(JsonPlace.Root(recipe.Source, 0), taken);
        }
        finally
        {
            // Also when a step threw: whatever it did is rolled back before anybody else uses the session.
            if (!saved)
            {
                await session.CancelAsync();
            }
        }

        return saved;
    }

    // The hash is the ledger's: it tells which file it was, and stands for all that the file brought.
    private static AuditEntry Entry(Recipe recipe, RecipeRunState state) => new(
        AuditKinds.RecipeApplied,
        new("recipe", recipe.Identity),
        new AuditDetail("version", recipe.Version),
        new AuditDetail("hash", recipe.Source.Hash),
        new AuditDetail(
            "changes", state.Writes.Count(write => write.Write.Change != RecipeChange.Unchanged).ToString(CultureInfo.InvariantCulture)));
}
