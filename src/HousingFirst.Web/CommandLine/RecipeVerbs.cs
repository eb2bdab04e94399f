using System.CommandLine;
using HousingFirst.Platform.Recipes;
using HousingFirst.Platform.Recipes.Reading;
using HousingFirst.Platform.Recipes.Running;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Web.CommandLine;

/// <summary><c>recipe list | validate | plan | apply</c></summary>
internal static class RecipeVerbs
{
    public static Command Create() => new("recipe", "Lists, checks, plans and applies recipes.")
    {
        ListVerb(), ValidateVerb(), PlanVerb(), ApplyVerb(),
    };

    private static Command ListVerb()
    {
        var verb = new Command("list", "Lists the recipes that the host and its modules ship.");
        verb.SetAction((parsed, cancellationToken) => Shared.RunAsync(
            parsed,
            async (services, token) =>
            {
                var recipes = await services.GetRequiredService<IRecipeCatalog>().ListAsync(token);
                var listed = recipes.Where(recipe => recipe.Reading.Recipe?.Tags.Contains("hidden", StringComparer.OrdinalIgnoreCase) != true).ToList();
                return Shared.Answer(
                    parsed,
                    listed.Select(recipe => new
                    {
                        recipe.Name, recipe.Reading.Recipe?.DisplayName, recipe.Reading.Recipe?.Description, recipe.Origin, Readable = !recipe.Reading.HasErrors,
                    }),
                    listed.Select(recipe => $"{recipe.Name,-24} {recipe.Reading.Recipe?.DisplayName}  ({recipe.Origin})"));
            },
            cancellationToken));
        return verb;
    }

    private static Command ValidateVerb()
    {
        var file = File();
        var verb = new Command("validate", "Checks a recipe without a portal.") { file };
        verb.SetAction((parsed, cancellationToken) => WithRecipeAsync(
            parsed,
            file,
            async (services, reading, token) =>
            {
                var problems = await services.GetRequiredService<PortallessValidation>().ValidateAsync(reading, token);
                var errors = problems.Count(problem => problem.Severity == RecipeProblemSeverity.Error);
                if (parsed.GetValue(Shared.Json))
                {
                    Console.Out.WriteLine(RecipeRunJson.Write(problems));
                }
                else
                {
                    foreach (var problem in problems)
                    {
                        Console.Out.WriteLine(problem);
                    }
                }

                if (errors > 0)
                {
                    Console.Error.WriteLine($"The recipe is not valid: {errors} error(s).");
                    return Shared.Refused;
                }

                return Shared.Done;
            },
            cancellationToken));
        return verb;
    }

    private static Command PlanVerb()
    {
        var file = File();
        var portal = Shared.Portal();
        var verb = new Command("plan", "Says what applying a recipe would do, and leaves no trace.") { file, portal };
        verb.SetAction((parsed, cancellationToken) => RunRecipeAsync(
            parsed,
            file,
            portal,
            (runner, reading, options, token) => runner.PlanAsync(reading, options, token),
            skipUnsupported: false,
            cancellationToken));
        return verb;
    }

    private static Command ApplyVerb()
    {
        var file = File();
        var portal = Shared.Portal();
        var skip = new Option<bool>("--skip-unsupported") { Description = "Leave out what this platform does not carry, and list it." };
        var verb = new Command("apply", "Applies a recipe, whole or not at all.") { file, portal, skip };
        verb.SetAction((parsed, cancellationToken) => RunRecipeAsync(
            parsed,
            file,
            portal,
            (runner, reading, options, token) => runner.ApplyAsync(reading, options, token),
            parsed.GetValue(skip),
            cancellationToken));
        return verb;
    }

    private static Argument<string> File() => new("file") { Description = "A recipe's file or name." };

    private static Task<int> WithRecipeAsync(
        ParseResult parsed,
        Argument<string> file,
        Func<IServiceProvider, RecipeReading, CancellationToken, Task<int>> verb,
        CancellationToken cancellationToken) => Shared.RunAsync(
            parsed,
            async (services, token) =>
            {
                var (reading, problem) = await services.GetRequiredService<RecipeFinder>().FindAsync(parsed.GetRequiredValue(file), token);
                return reading is null ? Shared.Refuse(parsed, problem!) : await verb(services, reading, token);
            },
            cancellationToken);

    private static Task<int> RunRecipeAsync(
        ParseResult parsed,
        Argument<string> file,
        Option<string> portal,
        Func<RecipeRunner, RecipeReading, RecipeRunOptions, CancellationToken, Task<RecipeRunResult>> run,
        bool skipUnsupported,
        CancellationToken cancellationToken) => WithRecipeAsync(
            parsed,
            file,
            (services, reading, token) => Shared.InPortalAsync(
                parsed,
                services,
                parsed.GetRequiredValue(portal),
                async (scope, cancelled) => Said(
                    parsed,
                    await run(
                        scope.GetRequiredService<RecipeRunner>(),
                        reading,
                        scope.GetRequiredService<RecipeParameters>().Options(skipUnsupported),
                        cancelled)),
                token),
            cancellationToken);

    private static int Said(ParseResult parsed, RecipeRunResult result)
    {
        Console.Out.Write(parsed.GetValue(Shared.Json) ? RecipeRunJson.Write(result) + Environment.NewLine : RecipeRunText.Write(result));
        if (result.Outcome == RecipeOutcome.Refused)
        {
            Console.Error.WriteLine($"The recipe {result.Recipe} was refused; nothing was changed.");
            return Shared.Refused;
        }

        return Shared.Done;
    }
}
