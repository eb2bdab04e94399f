using System.Text.Json.Nodes;
using HousingFirst.Platform.Recipes.Expressions;
using HousingFirst.Platform.Recipes.Reading;
using HousingFirst.Platform.Recipes.Validation;
using HousingFirst.Platform.Text;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Recipes.Running;

/// <summary>One run of a recipe and of the recipes inside it, in a session that its caller saves or cancels.</summary>
internal sealed class RecipeRun(
    IDocumentSession session, RecipeSurroundings surroundings, RecipeRunOptions options, RecipeRunState state)
{
    private const int DeepestNesting = 8;

    private readonly RecipeValidator _validator = new(surroundings.Vocabulary);
    private readonly List<string> _open = [];
    private IReadOnlyList<CatalogRecipe>? _catalog;

    /// <summary>Checks the recipe and runs its steps. Stops after the first step with errors. Answers its variables.</summary>
    public async Task<IEnumerable<KeyValuePair<string, string>>> RunAsync(RecipeReading reading, CancellationToken cancellationToken)
    {
        state.Checked(await _validator.ValidateAsync(reading, state.Environment, cancellationToken));
        if (reading.Recipe is not { } recipe || state.MustStop)
        {
            return [];
        }

        _open.Add(recipe.Identity);
        RecipeVariables variables = new(recipe, state.Environment, state.Problems);
        StepEvaluator evaluator = new(recipe, variables, state.Problems);
        foreach (var step in recipe.Steps)
        {
            await RunStepAsync(recipe, step, evaluator, cancellationToken);
            if (state.MustStop)
            {
                break;
            }
        }

        _open.RemoveAt(_open.Count - 1);
        return variables.Evaluated;
    }

    private async Task RunStepAsync(Recipe recipe, RecipeStepSource step, StepEvaluator evaluator, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var handlers = surroundings.EnabledSteps()
            .Where(handler => string.Equals(handler.Name, step.Name, StringComparison.OrdinalIgnoreCase))
            .ToList();
        if (handlers.Count == 0)
        {
            TellMissing(recipe, step);
            return;
        }

        var evaluated = await evaluator.EvaluateAsync(step, cancellationToken);
        SourceReport report = new(evaluated.Places, step.Place, state.Problems);
        StepRequests requests = new();
        RecipeStepContext context = new()
        {
            StepName = step.Name,
            Step = evaluated.Json,
            Report = report,
            Session = session,
            Files = recipe.Files,
            Places = new StepPlaces(report, evaluated.Places, options.Portal, recipe.Identity),
            Requests = requests,
            RecipeName = recipe.Identity,
            RunInstant = state.Environment.Now,
        };
        foreach (var handler in handlers)
        {
            await handler.RunAsync(context, cancellationToken);
        }

        state.Wrote(recipe.Identity, step.Name, report.Writes);
        if (!state.MustStop)
        {
            await FlushAsync(step, cancellationToken);
            await RunInnerAsync(report, requests, cancellationToken);
        }
    }

    private void TellMissing(Recipe recipe, RecipeStepSource step)
    {
        SourceReport report = new(recipe.Places, step.Place, state.Problems);
        if (surroundings.Vocabulary.KnowsStep(step.Name))
        {
            report.Error(
                $"The step \"{step.Name}\" belongs to a feature that the portal has not enabled.", step.Json, "name",
                $"Enable it in a \"feature\" step before this one.");
            return;
        }

        var (isMistake, message, advice) = surroundings.Vocabulary.Unknown(step.Name);
        report.Add(isMistake ? RecipeProblemSeverity.Error : RecipeProblemSeverity.Unsupported, message, step.Json, "name", advice);
    }

    private async Task FlushAsync(RecipeStepSource step, CancellationToken cancellationToken)
    {
        try
        {
            // So that the steps after it find by query what this one stored.
            await session.FlushAsync(cancellationToken);
        }
        catch (UniqueIndexException taken)
        {
            state.TellTaken(step.Place, taken);
        }
    }

    private async Task RunInnerAsync(SourceReport report, StepRequests requests, CancellationToken cancellationToken)
    {
        foreach (var (name, at) in requests.Asked)
        {
            if (await FindInnerAsync(report, name, at, cancellationToken) is { } inner)
            {
                await RunAsync(inner, cancellationToken);
            }

            if (state.MustStop)
            {
                return;
            }
        }
    }

    private async Task<RecipeReading?> FindInnerAsync(
        SourceReport report, string name, JsonNode? at, CancellationToken cancellationToken)
    {
        if (_open.Contains(name, StringComparer.Ordinal))
        {
            report.Error($"Recipes run each other in a circle: {string.Join(" -> ", _open.Append(name))}.", at);
            return null;
        }

        if (_open.Count >= DeepestNesting)
        {
            report.Error($"Recipes run each other more than {DeepestNesting} deep.", at);
            return null;
        }

        _catalog ??= await surroundings.Catalog.ListAsync(cancellationToken);
        var found = _catalog.Where(recipe => string.Equals(recipe.Name, name, StringComparison.Ordinal)).ToList();
        if (found.Count > 1)
        {
            var origins = string.Join(" and ", found.Select(recipe => recipe.Origin));
            report.Error($"Several recipes are named \"{name}\": {origins}.", at, "name", $"Rename all but one.");
            return null;
        }

        if (found.Count == 0)
        {
            var near = Spelling.Nearest(name, _catalog.Select(recipe => recipe.Name).Where(known => known.Length > 0));
            report.Add(
                near is null ? RecipeProblemSeverity.Unsupported : RecipeProblemSeverity.Error,
                $"There is no recipe \"{name}\".", at, "name", near is null ? (RecipeText)$"It is left out." : $"Did you mean \"{near}\"?");
            return null;
        }

        return found[0].Reading;
    }
}
