using System.Diagnostics;
using System.Globalization;
using System.Text;
using HousingFirst.Benchmarks.Hosts;
using HousingFirst.Platform.Portals;
using HousingFirst.Platform.Recipes;
using HousingFirst.Platform.Recipes.Reading;
using HousingFirst.Platform.Recipes.Running;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Benchmarks;

/// <summary>A recipe of two thousand pages, applied once and once more.</summary>
internal static class ImportBenchmark
{
    private const int Items = 2000;

    public static async Task RunAsync()
    {
        await using var host = await BenchmarkHost.StartAsync();
        await host.ComposeAsync("default", "metodeportal", null);
        var path = Path.Combine(host.DataPath, "import.recipe.json");
        await File.WriteAllTextAsync(path, Recipe(), CancellationToken.None);
        Report("first import", await ApplyAsync(host, path));
        Report("same again", await ApplyAsync(host, path));
    }

    private static void Report(string what, TimeSpan time) =>
        Console.WriteLine($"{what,-14} {time.TotalMilliseconds,8:N0} ms   {time.TotalMilliseconds / Items:N2} ms an item");

    private static async Task<TimeSpan> ApplyAsync(BenchmarkHost host, string path)
    {
        var reading = await RecipeReader.ReadFileAsync(path, CancellationToken.None);
        var portal = await host.Services.GetRequiredService<PortalDirectory>().FindAsync("default", CancellationToken.None);
        var began = Stopwatch.GetTimestamp();
        var result = await host.Services.GetRequiredService<PortalWork>().RunAsync(
            portal!,
            services => services.GetRequiredService<RecipeRunner>().ApplyAsync(
                reading, services.GetRequiredService<RecipeParameters>().Options(skipUnsupported: false), CancellationToken.None),
            CancellationToken.None);
        return result.Outcome == RecipeOutcome.Applied
            ? Stopwatch.GetElapsedTime(began)
            : throw new InvalidOperationException(RecipeRunText.Write(result));
    }

    private static string Recipe()
    {
        var body = string.Join(" ", Enumerable.Repeat("Borgeren vælger selv, hvad planen handler om.", 40));
        var recipe = new StringBuilder("""{ "name": "import", "steps": [ { "name": "content", "data": [""");
        foreach (var item in Enumerable.Range(0, Items))
        {
            recipe.Append(item == 0 ? "" : ",").Append(CultureInfo.InvariantCulture, $$"""
                { "ContentItemId": "import{{item:00000}}aaaaaaaaaaaaaaa", "ContentItemVersionId": "importv{{item:00000}}aaaaaaaaaaaaaa",
                  "ContentType": "Page", "DisplayText": "Side {{item}}", "Latest": true, "Published": true,
                  "TitlePart": { "Title": "Side {{item}}" }, "AutoroutePart": { "Path": "import/side-{{item}}" },
                  "MarkdownBodyPart": { "Markdown": "{{body}}" } }
                """);
        }

        return recipe.Append("] } ] }").ToString();
    }
}
