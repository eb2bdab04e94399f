using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.BrowserTests.Site;

/// <summary>The three portals of the demo on one running host, and a browser to visit them with.</summary>
public sealed class DemoSite : IAsyncLifetime
{
    /// <summary>Who can sign in at each of the portals, and may do all there.</summary>
    public const string Mail = "person@example.test";

    public const string Password = "fire korte ord";

    /// <summary>An enquiry that lies with those who take enquiries.</summary>
    public const string Enquiry = "H-000001";

    private readonly ConcurrentDictionary<string, Lazy<Task<Crawl>>> _crawls = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _signedIn = new(StringComparer.Ordinal);
    private RunningHost? _host;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (!Chromium.IsInstalled)
        {
            return;
        }

        _host = await RunningHost.StartAsync(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["HousingFirst:Security:SecretsPerMinute"] = "10000",

            // Static files as a published host sends them: packed when built, not anew for somebody who is changing them.
            ["ReloadStaticAssetsAtRuntime"] = "false",
        });
        await _host.ComposeAsync(DemoPortal.Default, "metodeportal", admin: new(Mail, Password));
        await _host.ComposeAsync(DemoPortal.Nordlys, "icm-leverandoer", prefix: DemoPortal.Nordlys, admin: new(Mail, Password));
        await _host.ComposeAsync(DemoPortal.Kursushus, "kursushus", prefix: DemoPortal.Kursushus, admin: new(Mail, Password));
        await TakeInOlderEditionAsync(_host);
        await TakeEnquiryAsync(_host, DemoPortal.Default);
        await TakeEnquiryAsync(_host, DemoPortal.Kursushus);
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.LaunchAsync(_playwright);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }
    }

    /// <summary>A visitor whom no portal knows yet. Skips the test where there is no browser.</summary>
    internal async Task<Visit> VisitAsync(BrowserNewContextOptions? wishes = null)
    {
        Skip.IfNot(Chromium.IsInstalled, $"Chromium is missing ({Chromium.Path}); install Debian's chromium.");
        var options = wishes ?? new();
        options.BaseURL = _host!.Address.AbsoluteUri;
        options.Locale ??= "da-DK";
        options.ReducedMotion ??= ReducedMotion.Reduce;
        options.ColorScheme ??= ColorScheme.Light;
        var context = await _browser!.NewContextAsync(options);
        return new(context, await context.NewPageAsync(), _host);
    }

    /// <summary>A visitor who may see all there is in the portal: at Nordlys one who has signed in.</summary>
    internal Task<Visit> VisitAsync(string portal, BrowserNewContextOptions? wishes = null) =>
        portal == DemoPortal.Nordlys ? VisitSignedInAsync(portal, wishes) : VisitAsync(wishes);

    /// <summary>A visitor who has signed in and may do all there is to do in the portal.</summary>
    internal async Task<Visit> VisitSignedInAsync(string portal, BrowserNewContextOptions? wishes = null)
    {
        Skip.IfNot(Chromium.IsInstalled, $"Chromium is missing ({Chromium.Path}); install Debian's chromium.");
        var options = wishes ?? new();
        options.StorageState = await _signedIn.GetOrAdd(portal, name => new(() => SignInOnceAsync(name))).Value;
        return await VisitAsync(options);
    }

    /// <summary>A portal of a test's own on the same host, for tests that change it. Skips the test where there is no browser.</summary>
    internal async Task<TestPortal> PortalAsync(string recipe)
    {
        Skip.IfNot(Chromium.IsInstalled, $"Chromium is missing ({Chromium.Path}); install Debian's chromium.");
        return await _host!.PortalAsync(recipe);
    }

    /// <summary>Somebody new with a role in a portal of a test's own, who has signed in.</summary>
    internal async Task<Visit> VisitAsync(TestPortal portal, string role)
    {
        var mail = $"{Guid.NewGuid():N}@example.test";
        await portal.RunAsync(services => services.GetRequiredService<IAccounts>().CreateAsync(new(mail, "Test", Password, [role]), CancellationToken.None));
        var visit = await VisitAsync();
        await visit.SignInAsync(mail, Password, portal.Name);
        await Assertions.Expect(visit.Page.Locator("form[action$='/account/signout']").First).ToBeAttachedAsync();
        return visit;
    }

    /// <summary>
    /// A portal of a test's own that is found by a host name, and somebody who may do all there: passkeys belong to a name and not to an address such as 127.0.0.1.
    /// </summary>
    internal async Task<TestPortal> HostedPortalAsync(string name, string recipe, string host)
    {
        Skip.IfNot(Chromium.IsInstalled, $"Chromium is missing ({Chromium.Path}); install Debian's chromium.");
        await _host!.ComposeAsync(name, recipe, host: host, admin: new(Mail, Password));
        return new(_host, name, new UriBuilder(_host.Address) { Host = host }.Uri);
    }

    /// <summary>What can be reached from the portal's front page by one who may see all there is. Walked once.</summary>
    internal Task<Crawl> CrawlAsync(string portal) => _crawls.GetOrAdd(portal, name => new(() => WalkAsync(name))).Value;

    // As an earlier version of the platform would have left it, so that there is something to compare with.
    private static async Task TakeInOlderEditionAsync(RunningHost host)
    {
        using var client = host.Client();
        await client.GetStringAsync(new Uri("/manualer/cti", UriKind.Relative)); // takes in what ships
        var library = host.Services.GetRequiredService<IHostLibrary>();
        var shipped = (await library.ListAsync("manual", CancellationToken.None)).Single(entry => entry.Id == "cti");
        var edition = JsonNode.Parse(await library.ReadAsync(shipped, CancellationToken.None))!;
        var files = edition["Files"]!.AsObject();
        foreach (var (name, text) in files.ToList())
        {
            files[name] = text!.GetValue<string>()
                .Replace($"edition: \"{shipped.Revision}\"", "edition: \"2025.1\"", StringComparison.Ordinal)
                .Replace("fokusområder", "indsatsområder", StringComparison.Ordinal);
        }

        await library.TakeInAsync("manual", "cti", "2025.1", Encoding.UTF8.GetBytes(edition.ToJsonString()), CancellationToken.None);
    }

    private static async Task TakeEnquiryAsync(RunningHost host, string portal)
    {
        await new TestPortal(host, portal, new Uri(host.Address, DemoPortal.PathOf(portal))).RunAsync(async services =>
        {
            var session = services.GetRequiredService<IDocumentSession>();
            session.Store(new HousingFirst.Training.Enquiries.Enquiry
            {
                Reference = Enquiry,
                ReceivedUtc = TimeProvider.System.GetUtcNow().UtcDateTime,
                Workplace = "Demoby Bostøtte",
                Municipality = "Demoby",
                ContactName = "Kim Opdigtet",
                Mail = "kim.opdigtet@example.org",
                Phone = "00 00 00 10",
                Methods = ["cti"],
                Participants = 14,
                Wishes = "Helst i foråret.\nVi er to teams.",
                Consent = "Ja",
            });
            await session.SaveChangesAsync(CancellationToken.None);
            return true;
        });
    }

    private async Task<Crawl> WalkAsync(string portal)
    {
        await using var visit = await VisitAsync(portal);
        return await Crawl.WalkAsync(_host!.Address, portal, await visit.Page.Context.CookiesAsync());
    }

    private async Task<string> SignInOnceAsync(string portal)
    {
        await using var visit = await VisitAsync();
        await visit.SignInAsync(Mail, Password, portal);
        return await visit.Page.Context.StorageStateAsync();
    }
}
