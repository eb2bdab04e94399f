using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using HousingFirst.Contents.Desk;
using HousingFirst.Contents.Schedules;
using HousingFirst.Contents.Redirects;
using HousingFirst.IntegrationTests.Audit;
using HousingFirst.IntegrationTests.Documents;
using HousingFirst.Platform.Content;
using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Documents.Indexes;
using HousingFirst.Platform.Media;
using HousingFirst.Platform.Modules;
using HousingFirst.Platform.Portals;
using HousingFirst.Platform.Recipes;
using HousingFirst.Platform.Recipes.Files;
using HousingFirst.Platform.Recipes.Reading;
using HousingFirst.Platform.Recipes.Running;
using HousingFirst.Platform.Recipes.Validation;
using HousingFirst.Platform.Security;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Json;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Modules;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Recipes;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Content;

/// <summary>A portal with the contents module and nothing else, on a database of its own.</summary>
internal sealed class ContentPortal : IAsyncDisposable
{
    private static readonly ModuleSet Modules = ModuleSet.Load([typeof(HousingFirst.Contents.Startup).Assembly]);
    private static readonly IReadOnlySet<string> Features = new HashSet<string> { "HousingFirst.Contents" };

    private readonly DirectoryInfo _media = Directory.CreateTempSubdirectory("hf-content-");
    private readonly ServiceProvider _services;
    private readonly PortalDatabase _database;

    private ContentPortal(PortalDatabase database)
    {
        _database = database;
        ServiceCollection services = new();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSingleton(Modules);
        services.AddSingleton<IFeatureCatalog>(Modules.Features);
        services.AddSingleton(new OpenedPortal(Features));
        services.AddSingleton<ICurrentPortal>(provider => provider.GetRequiredService<OpenedPortal>());
        services.AddSingleton<IPermissionChecker>(Reader);
        services.AddSingleton<IMediaFolder>(new TestMediaFolder(MediaFolder));
        services.AddScoped<IPortalExtensions, PortalExtensions>();
        foreach (var implementation in Modules.Modules.SelectMany(module => module.Extensions).Select(extension => extension.Implementation).OfType<Type>())
        {
            services.AddScoped(implementation);
        }

        services.AddScoped<ContentSchedules>();
        services.AddScoped<ScheduleRun>();
        services.AddScoped<ContentRights>();
        services.AddHttpContextAccessor();
        services.AddLogging();
        services.AddSingleton<IAccountRights, TestAccounts>();
        services.AddDocuments(_ => Modules.Extensions(typeof(IIndexProvider))
            .Select(extension => new IndexRegistration(extension.Features, (IIndexProvider)extension.Instance!)));
        services.AddSingleton<IAuditTrail, NoTrail>();
        services.AddScoped<RedirectMap>();
        services.AddContent();
        services.AddSingleton<EndpointDataSource>(new DefaultEndpointDataSource());
        services.AddMedia();
        _services = services.BuildServiceProvider(validateScopes: true);
    }

    public TestClock Clock { get; } = new(new DateTimeOffset(2026, 11, 21, 9, 0, 0, TimeSpan.Zero));

    public TestReader Reader { get; } = new();

    public string MediaFolder => Path.Combine(_media.FullName, "media");

    public static async Task<ContentPortal> StartAsync(DatabaseFixture fixture)
    {
        Skip.If(fixture.WhyMissing is not null, fixture.WhyMissing);
        ContentPortal portal = new(await fixture.NewEmptyAsync(fixture.Store));
        await portal._services.PrepareAsync(portal._database, Features);
        return portal;
    }

    /// <summary>A request to the portal.</summary>
    public async Task<ContentRequest> OpenAsync()
    {
        var versions = await _services.GetRequiredService<PortalStateReader>().ReadAsync(_database, default);
        var scope = _services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<PortalDatabaseScope>().Database = _database;
        _services.GetRequiredService<OpenedPortal>().Open(versions);
        return new(scope, versions);
    }

    /// <summary>Does something in a request of its own and saves it.</summary>
    public async Task<T> DoAsync<T>(Func<ContentRequest, Task<T>> work)
    {
        await using var request = await OpenAsync();
        var result = await work(request);
        await request.Session.SaveChangesAsync(default);
        return result;
    }

    /// <summary>Latest and published of an item's versions, oldest first, such as <c>-- LP</c>.</summary>
    public Task<string> StatesAsync(string contentItemId) => DoAsync(async request => string.Join(' ',
        (await request.Store.HistoryAsync(contentItemId, default)).Reverse()
            .Select(version => (version.Latest ? "L" : "-") + (version.Published ? "P" : "-"))));

    public Task<IReadOnlyList<ContentResult>> ImportAsync(params string[] items) => DoAsync(request => request.Store.ImportAsync(
        [.. items.Select(Item)], Clock.GetUtcNow(), default));

    public static ContentItem Item(string json) => JsonSerializer.Deserialize<ContentItem>(json, ContentJson.Options)!;

    /// <summary>Applies a recipe in a request of its own.</summary>
    public Task<RecipeRunResult> ApplyAsync(string json) => ApplyAsync(Encoding.UTF8.GetBytes(json), skipUnsupported: false);

    public async Task<RecipeRunResult> ApplyAsync(byte[] json, bool skipUnsupported)
    {
        await using var request = await OpenAsync();
        RecipeSurroundings surroundings = new(
            new RecipeVocabulary
            {
                Steps = [.. request.Extensions.All<IRecipeStep>().Select(step => step.Name)],
                Features = ["HousingFirst.Contents"],
            },
            new NoRecipes(),
            () => request.Extensions.All<IRecipeStep>());
        RecipeRunner runner = new(request.Session, new(request.Session, Clock), surroundings, new NoTrail());
        var reading = RecipeReader.Read("test.recipe.json", json, new NoRecipeFiles());
        return await runner.ApplyAsync(
            reading,
            new() { Portal = "nordlys", SkipUnsupported = skipUnsupported, Parameters = ImmutableDictionary<string, string>.Empty.Add("SiteName", "Nordlys") },
            default);
    }

    public async ValueTask DisposeAsync()
    {
        _services.GetRequiredService<PortalDatabases>().Close(_database);
        await _services.DisposeAsync();
        _media.Delete(recursive: true);
    }

    private sealed class NoRecipes : IRecipeCatalog
    {
        public Task<IReadOnlyList<CatalogRecipe>> ListAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<CatalogRecipe>>([]);
    }
}
