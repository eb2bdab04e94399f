using HousingFirst.Platform.Recipes;
using HousingFirst.Platform.Recipes.Reading;
using HousingFirst.Platform.Recipes.Running;
using HousingFirst.Sdk.Recipes;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Recipes;

/// <summary>The real host, with portals that have the contents module and nothing of their own yet.</summary>
public sealed class RecipeHost : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hf-recipe-host-");
    private RunningHost? _host;

    private string Plain => Path.Combine(_folder.FullName, "plain.recipe.json");

    public async Task InitializeAsync()
    {
        await File.WriteAllTextAsync(
            Plain, """{ "name": "Plain", "steps": [ { "name": "feature", "enable": [ "HousingFirst.Contents" ] } ] }""");
        _host = await RunningHost.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _host!.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    internal Task<TestPortal> PortalAsync() => _host!.PortalAsync(Plain);

    internal static Task<RecipeRunResult> PlanAsync(TestPortal portal, string recipe) =>
        RunAsync(portal, recipe, skipUnsupported: false, (runner, reading, options) => runner.PlanAsync(reading, options, default));

    internal static Task<RecipeRunResult> ApplyAsync(TestPortal portal, string recipe, bool skipUnsupported) =>
        RunAsync(portal, recipe, skipUnsupported, (runner, reading, options) => runner.ApplyAsync(reading, options, default));

    private static async Task<RecipeRunResult> RunAsync(
        TestPortal portal,
        string recipe,
        bool skipUnsupported,
        Func<RecipeRunner, RecipeReading, RecipeRunOptions, Task<RecipeRunResult>> run)
    {
        return await portal.RunAsync(async services =>
        {
            var (reading, problem) = await services.GetRequiredService<RecipeFinder>().FindAsync(recipe, default);
            Assert.Null(problem);
            return await run(
                services.GetRequiredService<RecipeRunner>(), reading!, services.GetRequiredService<RecipeParameters>().Options(skipUnsupported));
        });
    }
}
