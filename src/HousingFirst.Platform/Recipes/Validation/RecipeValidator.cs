using HousingFirst.Platform.Recipes.Expressions;
using HousingFirst.Platform.Recipes.Reading;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Recipes.Validation;

/// <summary>
/// Checks a recipe without a portal: names of steps and features, the shapes of Orchard's steps, every expression. What needs
/// the portal's own state is found by planning.
/// </summary>
internal sealed class RecipeValidator(RecipeVocabulary vocabulary)
{
    private readonly StepShapes _shapes = new(vocabulary);

    /// <summary>All problems, those of the reading first.</summary>
    public async Task<IReadOnlyList<RecipeProblem>> ValidateAsync(
        RecipeReading reading, RecipeEnvironment environment, CancellationToken cancellationToken)
    {
        ProblemList problems = new();
        problems.AddRange(reading.Problems);
        if (reading.Recipe is { } recipe)
        {
            await CheckAsync(recipe, environment, problems, cancellationToken);
        }

        return problems.All;
    }

    private async Task CheckAsync(
        Recipe recipe, RecipeEnvironment environment, ProblemList problems, CancellationToken cancellationToken)
    {
        RecipeVariables variables = new(recipe, environment, problems);
        StepEvaluator evaluator = new(recipe, variables, problems);
        foreach (var step in recipe.Steps)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!vocabulary.KnowsStep(step.Name))
            {
                var (isMistake, message, advice) = vocabulary.Unknown(step.Name);
                SourceReport source = new(recipe.Places, step.Place, problems);
                source.Add(
                    isMistake ? RecipeProblemSeverity.Error : RecipeProblemSeverity.Unsupported, message, step.Json, "name", advice);
            }

            // Foreign steps too: a misspelt variable in them is no less a mistake.
            var evaluated = await evaluator.EvaluateAsync(step, cancellationToken);
            if (vocabulary.KnowsStep(step.Name))
            {
                _shapes.Find(step.Name)?.Invoke(evaluated.Json, new SourceReport(evaluated.Places, step.Place, problems));
            }
        }
    }
}
