using System.Globalization;
using System.Text;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Recipes.Running;

/// <summary>A run's result for a person at a terminal.</summary>
internal static class RecipeRunText
{
    public static string Write(RecipeRunResult result)
    {
        StringBuilder text = new();
        foreach (var problem in result.Problems)
        {
            text.Append(CultureInfo.InvariantCulture, $"{problem}\n");
        }

        foreach (var step in Steps(result.Writes))
        {
            WriteStep(text, step);
        }

        return text.Append(Conclusion(result)).Append('\n').ToString();
    }

    // Writes stand in the order of the run; a step that occurs twice is two blocks.
    private static List<List<RecipeStepWrite>> Steps(IReadOnlyList<RecipeStepWrite> writes)
    {
        List<List<RecipeStepWrite>> steps = [];
        foreach (var write in writes)
        {
            if (steps.Count == 0 || (steps[^1][0].Recipe, steps[^1][0].Step) != (write.Recipe, write.Step))
            {
                steps.Add([]);
            }

            steps[^1].Add(write);
        }

        return steps;
    }

    private static void WriteStep(StringBuilder text, List<RecipeStepWrite> writes)
    {
        var unchanged = writes.Count(write => write.Write.Change == RecipeChange.Unchanged);
        text.Append(CultureInfo.InvariantCulture, $"{writes[0].Recipe}: {writes[0].Step}\n");
        foreach (var (change, kind, id, _) in writes.Select(write => write.Write).Where(write => write.Change != RecipeChange.Unchanged))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {Sign(change)} {kind} {id}\n");
        }

        if (unchanged > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"  = {unchanged} unchanged\n");
        }
    }

    private static char Sign(RecipeChange change) => change switch
    {
        RecipeChange.Created => '+',
        RecipeChange.Removed => '-',
        _ => '~',
    };

    private static string Conclusion(RecipeRunResult result)
    {
        var counts = string.Create(
            CultureInfo.InvariantCulture,
            $"{Count(RecipeChange.Created)} created, {Count(RecipeChange.Updated)} updated, {Count(RecipeChange.Removed)} removed, {Count(RecipeChange.Unchanged)} unchanged");
        return (result.Outcome, result.NeedsSkipUnsupported) switch
        {
            (RecipeOutcome.Refused, _) when result.Problems.Any(problem => problem.Severity == RecipeProblemSeverity.Error) =>
                "Refused: the recipe has errors. Nothing was changed.",
            (RecipeOutcome.Refused, _) =>
                "Refused: the recipe holds what this platform does not carry. --skip-unsupported leaves it out. Nothing was changed.",
            (RecipeOutcome.Planned, true) => $"Plan: {counts}. Applying needs --skip-unsupported, which leaves out what is listed above.",
            (RecipeOutcome.Planned, false) => $"Plan: {counts}.",
            (_, true) => $"Applied: {counts}. What is listed as unsupported was left out.",
            _ => $"Applied: {counts}.",
        };

        int Count(RecipeChange change) => result.Writes.Count(write => write.Write.Change == change);
    }
}
