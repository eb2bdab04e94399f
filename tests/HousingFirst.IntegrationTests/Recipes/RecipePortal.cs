using System.Collections.Immutable;
using System.Text;
using HousingFirst.IntegrationTests.Audit;
using HousingFirst.IntegrationTests.Documents;
using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Documents.Indexes;
using HousingFirst.Platform.Recipes;
using HousingFirst.Platform.Recipes.Files;
using HousingFirst.Platform.Recipes.Reading;
using HousingFirst.Platform.Recipes.Running;
using HousingFirst.Platform.Recipes.Validation;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Recipes;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Recipes;

/// <summary>An empty portal on a SQLite file of its own, with the steps <c>things</c> and <c>recipes</c>.</summary>
internal sealed class RecipePortal : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hf-recipe-portal-");
    private readonly ServiceProvider _services = new ServiceCollection()
        .AddDocuments(_ => [new IndexRegistration(["Things"], new ThingIndexProvider())])
        .BuildServiceProvider(validateScopes: true);

    private readonly PortalDatabase.Sqlite _database;

    private RecipePortal() => _database = new(Path.Combine(_folder.FullName, "portal.db"));

    /// <summary>The clock; each run that asks it is a day later than the one before.</summary>
    public DateTimeOffset Now { get; private set; } = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);

    /// <summary>Recipes that the step <c>recipes</c> finds: origin and JSON.</summary>
    public List<(string Origin, string Json)> Catalog { get; } = [];

    public bool ThingsAreEnabled { get; set; } = true;

    public static async Task<RecipePortal> CreateAsync()
    {
        RecipePortal portal = new();
        await portal._services.GetRequiredService<PortalDatabases>().CreateTemplateAsync(portal._database.Path, default);
        await portal._services.PrepareAsync(portal._database, new HashSet<string> { "Things" });
        return portal;
    }

    public Task<RecipeRunResult> PlanAsync(string json, bool skipUnsupported = false) =>
        RunAsync(runner => runner.PlanAsync(Reading("test.recipe.json", json), Options(skipUnsupported), default));

    public Task<RecipeRunResult> ApplyAsync(string json, bool skipUnsupported = false) =>
        RunAsync(runner => runner.ApplyAsync(Reading("test.recipe.json", json), Options(skipUnsupported), default));

    public async Task<T> AskAsync<T>(Func<IDocumentSession, Task<T>> ask)
    {
        await using var scope = _services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<PortalDatabaseScope>().Database = _database;
        return await ask(scope.ServiceProvider.GetRequiredService<IDocumentSession>());
    }

    /// <summary>Keys and texts of the stored things, by key.</summary>
    public async Task<string> ThingsAsync()
    {
        var things = await AskAsync(session => session.Query<ThingIndex>().OrderBy(index => index.Key).ListAsync<Thing>(default));
        return string.Join(' ', things.Select(thing => $"{thing.Key}={thing.Text}"));
    }

    public Task<RecipeLedgerDocument?> LedgerAsync() => AskAsync(session => session.LoadSingleAsync<RecipeLedgerDocument>(default));

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private Task<RecipeRunResult> RunAsync(Func<RecipeRunner, Task<RecipeRunResult>> run)
    {
        Now = Now.AddDays(1);
        return AskAsync(session =>
        {
            RecipeSurroundings surroundings = new(
                new RecipeVocabulary { Steps = ["things", "recipes"], Features = ["HousingFirst.Contents"] },
                new ListedRecipes([.. Catalog.Select(recipe => new CatalogRecipe(recipe.Origin, Reading(recipe.Origin, recipe.Json)))]),
                () => ThingsAreEnabled ? [new ThingsStep(), new RecipesStep()] : [new RecipesStep()]);
            return run(new(session, new(session, new StoppedClock(Now)), surroundings, new NoTrail()));
        });
    }

    private static RecipeReading Reading(string name, string json) =>
        RecipeReader.Read(name, Encoding.UTF8.GetBytes(json), new NoRecipeFiles());

    private static RecipeRunOptions Options(bool skipUnsupported) => new()
    {
        Portal = "nordlys",
        SkipUnsupported = skipUnsupported,
        Parameters = ImmutableDictionary<string, string>.Empty.Add("SiteName", "Nordlys"),
    };

    private sealed class ListedRecipes(IReadOnlyList<CatalogRecipe> recipes) : IRecipeCatalog
    {
        public Task<IReadOnlyList<CatalogRecipe>> ListAsync(CancellationToken cancellationToken) => Task.FromResult(recipes);
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
