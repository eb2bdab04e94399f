using System.Globalization;
using System.Reflection;
using System.Security.Claims;
using HousingFirst.Platform.Modules;
using HousingFirst.Platform.Portals;
using HousingFirst.Platform.Web;
using HousingFirst.Sdk.Modules;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HousingFirst.IntegrationTests.Security;

/// <summary>
/// The whole host over three portals: the default one and <c>nordlys</c> for everybody, <c>lukket</c> for signed-in people; and a few
/// endpoints of the tests' own.
/// </summary>
public sealed class SecurityHost : IAsyncLifetime
{
    public const string Password = "fire korte ord";
    public const string Operator = "drift@example.test";
    public const string SecondOperator = "drift2@example.test";
    public const string ThirdOperator = "drift3@example.test";

    private readonly string _folder = Directory.CreateTempSubdirectory("hf-security-").FullName;
    private int _people;
    private WebApplication? _app;

    internal ShiftedTime Time { get; } = new();

    internal WrittenLogs Logs { get; } = new();

    internal int SecretsPerMinute { get; init; } = 10_000;

    internal TimeSpan RefusalTakes { get; init; } = TimeSpan.Zero;

    /// <summary>Leads to a PostgreSQL that portals are kept in; null keeps them in files.</summary>
    internal string? Postgres { get; init; }

    /// <summary>Where the host is told that it is reached from outside; null where it is not told.</summary>
    internal string? PublicAddress { get; init; }

    /// <summary>Production, unless a test needs what is let in while developing alone.</summary>
    internal string Environment { get; init; } = "Production";

    /// <summary>Further settings of the host.</summary>
    internal IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    internal IServiceProvider Services => _app!.Services;

    internal Browser Browser() => new(_app!.GetTestClient());

    public async Task InitializeAsync()
    {
        _app = Build();
        await _app.Services.GetRequiredService<HostStart>().PrepareAsync(CancellationToken.None);
        await ComposeAsync("default", null, "everybody");
        await ComposeAsync("nordlys", "nordlys", "everybody");
        await ComposeAsync("lukket", "lukket", "signed-in");
        await _app.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _app!.StopAsync(); // what works in the background has ended before its folder goes
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Runs host work in a portal, as the command line does.</summary>
    internal async Task<T> InPortalAsync<T>(string portal, Func<IServiceProvider, Task<T>> work)
    {
        var runtime = await Services.GetRequiredService<PortalDirectory>().FindAsync(portal, CancellationToken.None);
        return await Services.GetRequiredService<PortalWork>().RunAsync(runtime!, work, CancellationToken.None);
    }

    /// <summary>A new account in a portal, with a mail address of its own.</summary>
    internal async Task<Account> PersonAsync(string portal, params string[] roles)
    {
        var mail = string.Create(CultureInfo.InvariantCulture, $"person{Interlocked.Increment(ref _people)}@example.test");
        return await PersonWithMailAsync(portal, mail, roles);
    }

    internal async Task<Account> PersonWithMailAsync(string portal, string mail, params string[] roles)
    {
        var outcome = await InPortalAsync(portal, services => services.GetRequiredService<IAccounts>()
            .CreateAsync(new(mail, "Kim Holm", Password, [.. roles]), CancellationToken.None));
        return Assert.IsType<AccountOutcome.Saved>(outcome).Account;
    }

    /// <summary>A browser with a new person signed in to the portal under the prefix.</summary>
    internal async Task<(Browser Browser, Account Person)> SignedInAsync(string portal, params string[] roles)
    {
        var person = await PersonAsync(portal, roles);
        var browser = Browser();
        using var response = await browser.SignInAsync(portal == "default" ? "" : "/" + portal, person.Mail, Password);
        Assert.Equal(System.Net.HttpStatusCode.Redirect, response.StatusCode);
        return (browser, person);
    }

    private WebApplication Build()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = Environment,
            ApplicationName = typeof(Program).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            Args =
            [
                $"--HousingFirst:DataPath={_folder}",
                "--HousingFirst:Demo=false",
                $"--HousingFirst:Database={(Postgres is null ? "sqlite" : "postgres")}",
                $"--ConnectionStrings:Postgres={Postgres}",
                $"--HousingFirst:Operators:0={Operator}",
                $"--HousingFirst:Operators:1={SecondOperator}",
                $"--HousingFirst:Operators:2={ThirdOperator}",
                "--HousingFirst:Security:PasswordHashRounds=100",
                $"--HousingFirst:Security:RefusalTakes={RefusalTakes:c}",
                string.Create(CultureInfo.InvariantCulture, $"--HousingFirst:Security:SecretsPerMinute={SecretsPerMinute}"),
                .. PublicAddress is null ? [] : new[] { $"--HousingFirst:PublicAddress={PublicAddress}" },
                .. Settings.Select(setting => $"--{setting.Key}={setting.Value}"),
            ],
        });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders().AddProvider(Logs).SetMinimumLevel(LogLevel.Trace);
        builder.Logging.AddFilter<WrittenLogs>(null, LogLevel.Trace);
        builder.Services.AddSingleton<TimeProvider>(Time);
        builder.AddHousingFirstPlatform(
            typeof(Program).Assembly.GetCustomAttributes<ApplicationPartAttribute>().Select(part => Assembly.Load(part.AssemblyName)));
        builder.Services.AddScoped<PortalExtensions>();
        builder.Services.AddScoped<IPortalExtensions>(provider => new TestPermissions(provider.GetRequiredService<PortalExtensions>()));
        var app = builder.Build();
        app.UseHousingFirstPlatform();
        Map(app.MapGroup("/test"));
        app.MapGet("/admin/test/open", () => "open").OpenToEverybody();
        return app;
    }

    private static void Map(RouteGroupBuilder routes)
    {
        routes.MapGet("/open", () => "open").OpenToEverybody();
        routes.MapGet("/elsewhere", () => Results.Redirect("/nordlys/test/open")).OpenToEverybody();
        routes.MapGet("/readers", () => "readers").OpenToReaders();
        routes.MapGet("/view", () => "view").RequirePermission(TestPermissions.View);
        routes.MapGet("/edit", () => "edit").RequirePermission(TestPermissions.Edit);
        routes.MapGet("/unknown", () => "unknown").RequirePermission(new Permission("TestNeverDeclared"));
        routes.MapGet("/operate", () => "operate").RequireHostPermission(HostPermission.DeletePortals);
        routes.MapGet("/undeclared", () => "undeclared");
        routes.MapGet("/who", (HttpContext context, IPermissionChecker checker) =>
            $"{(checker.IsSignedIn ? context.User.FindFirstValue(ClaimTypes.NameIdentifier) : "nobody")}:{string.Join(',', checker.Roles)}")
            .OpenToEverybody();
        routes.MapGet("/make", async (string mail, IAccounts accounts, CancellationToken cancellationToken) =>
            Codes(await accounts.CreateAsync(new(mail, "Kim", Password, []), cancellationToken))).RequirePermission(TestPermissions.Edit);
        routes.MapGet("/reset", async (string id, IAccounts accounts, CancellationToken cancellationToken) =>
            Codes(await accounts.SetPasswordAsync(id, "fem andre korte ord", cancellationToken))).RequirePermission(TestPermissions.Edit);
        routes.MapGet("/fail", string () => throw new InvalidOperationException("kim.holm@example.test")).OpenToEverybody();
    }

    private static string Codes(AccountOutcome outcome) =>
        outcome is AccountOutcome.Refused refused ? string.Join(',', refused.Problems.Select(problem => problem.Code)) : "";

    private async Task ComposeAsync(string name, string? prefix, string audience)
    {
        var recipe = Path.Combine(_folder, name + ".recipe.json");
        await File.WriteAllTextAsync(recipe, $$"""
            {
              "name": "{{name}}", "displayName": "{{name}}", "issetuprecipe": true,
              "steps": [
                { "name": "themes", "site": "HousingFirst.FjordTheme" },
                { "name": "settings", "SiteName": "Portalen {{name}}", "Audience": "{{audience}}" },
                { "name": "Roles", "Roles": [
                  { "Name": "Editor", "Description": "Writes", "Permissions": [ "TestEdit", "TestNeverDeclared" ] },
                  { "Name": "Reader", "Description": "Reads", "Permissions": [ "TestView" ] },
                  { "Name": "Guest", "Description": "", "Permissions": [] }
                ] }
              ]
            }
            """);
        var outcome = await Services.GetRequiredService<PortalComposer>()
            .CreateAsync(new(name, recipe, null, prefix, null, null), CancellationToken.None);
        Assert.True(outcome.Problem is null, $"{outcome.Problem} {string.Join('\n', outcome.Recipe?.Problems ?? [])}");
    }
}
