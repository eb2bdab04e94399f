using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.IntegrationTests.Recipes;

/// <summary>
/// The step <c>things</c>: <c>{ "things": [ { "Key", "Text" } ] }</c>, found by key and written when different. The key
/// <c>throw</c> throws, <c>error</c> reports, <c>foreign</c> is not carried.
/// </summary>
internal sealed class ThingsStep : IRecipeStep
{
    public string Name => "things";

    public async Task RunAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        foreach (var json in context.Step.GetObjects("things", context.Report))
        {
            var key = json.GetString("Key", context.Report) ?? context.NewId(json);
            switch (key)
            {
                case "throw":
                    throw new InvalidOperationException("A step broke.");
                case "error":
                    context.Report.Error($"This thing is wrong.", json, "Key", $"Write another.");
                    continue;
                case "foreign":
                    context.Report.Unsupported($"This thing is foreign.", json);
                    continue;
                default:
                    await WriteAsync(context, key, json.GetString("Text", context.Report) ?? "", cancellationToken);
                    break;
            }
        }
    }

    private static async Task WriteAsync(RecipeStepContext context, string key, string text, CancellationToken cancellationToken)
    {
        var thing = await context.Session.Query<ThingIndex>(index => index.Key == key).FirstOrDefaultAsync<Thing>(cancellationToken);
        if (thing?.Text == text)
        {
            context.Report.Unchanged("thing", key, text);
            return;
        }

        if (thing is null)
        {
            thing = new() { Key = key, Text = text };
            context.Report.Created("thing", key, text);
        }
        else
        {
            thing.Text = text;
            context.Report.Updated("thing", key, text);
        }

        context.Session.Store(thing);
    }
}
