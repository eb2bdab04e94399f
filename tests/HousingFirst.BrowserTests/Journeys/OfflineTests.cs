using System.Text.Json;
using System.Text.RegularExpressions;
using HousingFirst.Manuals.Shelves;
using HousingFirst.Sdk.Documents;
using HousingFirst.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.BrowserTests.Journeys;

/// <summary>Manuals kept on a device: read and searched without coverage, never another portal's, never what needs sign-in.</summary>
[Collection(SiteCollection.Name)]
public sealed class OfflineTests(DemoSite site)
{
    private const string Keep = "[data-hf-offline-keep]";
    private const string Again = "[data-hf-offline-again]";
    private const string Status = "[data-hf-offline-status]";
    private const string Banner = ".hf-kept";

    private const string KeptAddresses =
        """
        async () => {
          const all = {};
          for (const name of await caches.keys()) all[name] = (await (await caches.open(name)).keys()).map(request => new URL(request.url).pathname);
          return JSON.stringify(all);
        }
        """;

    [SkippableFact]
    public async Task WithoutCoverage_KeptManuals_AreReadSearchedAndSayHowOldTheyAre()
    {
        await using var visit = await site.VisitAsync();
        var page = visit.Page;
        await KeepAsync(visit, DemoPortal.Default);
        await page.Context.SetOfflineAsync(true);

        await visit.OpenAsync(DemoPortal.Default, "manualer/cti/faseplanen");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Faseplanen");
        await Assertions.Expect(page.Locator(Banner)).ToHaveTextAsync(new Regex(@"Du er uden dækning\. Teksten er fra \d+\. \w+ \d{4} kl\. \d\d\.\d\d\. Udgave 2026\.1\."));

        foreach (var beside in new[] { "manualer", "manualer/tjeklister", "ordliste" })
        {
            Assert.True((await visit.OpenAsync(DemoPortal.Default, beside))!.Ok, beside);
            await Assertions.Expect(page.Locator(Banner)).ToBeVisibleAsync();
        }

        await visit.OpenAsync(DemoPortal.Default);
        await Assertions.Expect(page.Locator(Banner)).ToContainTextAsync("ikke gemt på enheden");
        await Assertions.Expect(page.Locator("[data-hf-kept-manuals] > section")).ToHaveCountAsync(4);
        await Assertions.Expect(page.Locator("[data-hf-kept-manuals]")).ToContainTextAsync("· udgave 2026.1");

        // Another ending than the text's own, and a word of it alone.
        await page.FillAsync("#hf-kept-q", "fokusområdernes faseskiftet");
        var first = page.Locator("[data-hf-kept-results] > li").First;
        await Assertions.Expect(first).ToContainTextAsync("CTI-manualen");
        await Assertions.Expect(first.Locator("mark").First).ToBeVisibleAsync();
        await first.Locator("a").ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/manualer/cti/[a-z0-9-]+#[a-z0-9-]+$"));
        await Assertions.Expect(page.Locator(".hf-prose :target")).ToBeInViewportAsync();
        await Assertions.Expect(page.Locator(Banner)).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task WithoutCoverage_TheAddressOnPaper_LeadsToItsSection()
    {
        await using var visit = await site.VisitAsync();
        await KeepAsync(visit, DemoPortal.Default);
        await visit.Page.Context.SetOfflineAsync(true);

        await visit.OpenAsync(DemoPortal.Default, "manualer/s/cti/faseplanen-kort");

        Assert.EndsWith("/manualer/cti/faseplanen#faseplanen-kort", visit.Page.Url, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Remove_ThenWithoutCoverage_NothingIsLeft()
    {
        await using var visit = await site.VisitAsync();
        await KeepAsync(visit, DemoPortal.Default);

        await visit.Page.ClickAsync("[data-hf-offline-remove]");
        await Assertions.Expect(visit.Page.Locator(Keep)).ToBeVisibleAsync();

        Assert.Empty(await KeptAsync(visit));
        await visit.Page.Context.SetOfflineAsync(true);
        await Assert.ThrowsAsync<PlaywrightException>(() => visit.OpenAsync(DemoPortal.Default, "manualer/cti/faseplanen"));
    }

    [SkippableFact]
    public async Task Keep_InTheDefaultPortal_LeavesTheOtherPortalsAlone()
    {
        await using var visit = await site.VisitAsync();
        await KeepAsync(visit, DemoPortal.Default);
        var kept = await KeptAsync(visit);
        Assert.All(kept.Keys, name => Assert.StartsWith("hf:default:", name, StringComparison.Ordinal));
        Assert.DoesNotContain(kept.Values.SelectMany(paths => paths), path => Regex.IsMatch(path, "^/(nordlys|kursushus)"));

        var answer = await visit.OpenAsync(DemoPortal.Nordlys, "manualer");
        Assert.False(answer!.FromServiceWorker);
        await Assertions.Expect(visit.Page.Locator(Keep)).ToBeVisibleAsync();
        foreach (var path in new[] { "account/signin", "was", "principper" })
        {
            Assert.False((await visit.OpenAsync(DemoPortal.Default, path))!.FromServiceWorker, path);
        }

        // Both at once: each has its own, and one can be removed without the other.
        await KeepAsync(visit, DemoPortal.Nordlys);
        await visit.Page.ClickAsync("[data-hf-offline-remove]");
        await Assertions.Expect(visit.Page.Locator(Keep)).ToBeVisibleAsync();
        Assert.Equal(kept.Keys.Order(StringComparer.Ordinal), (await KeptAsync(visit)).Keys.Order(StringComparer.Ordinal));
        await visit.Page.Context.SetOfflineAsync(true);
        await visit.OpenAsync(DemoPortal.Default, "manualer/cti/faseplanen");
        await Assert.ThrowsAsync<PlaywrightException>(() => visit.OpenAsync(DemoPortal.Nordlys, "manualer"));
    }

    [SkippableFact]
    public async Task Keep_WhoIsSignedIn_KeepsWhatStrangersSee()
    {
        await using var visit = await site.VisitAsync(DemoPortal.Nordlys);
        await visit.OpenAsync(DemoPortal.Nordlys, "manualer/icm");
        await Assertions.Expect(visit.Page.Locator("h1")).ToBeVisibleAsync();
        await KeepAsync(visit, DemoPortal.Nordlys);
        await visit.OpenAsync(DemoPortal.Nordlys, "manualer/icm"); // through the worker, which must not keep what it passes on

        Assert.DoesNotContain((await KeptAsync(visit)).Values.SelectMany(paths => paths), path => path.Contains("/manualer/icm", StringComparison.Ordinal));
        await visit.Page.Context.SetOfflineAsync(true);
        await visit.OpenAsync(DemoPortal.Nordlys, "manualer");
        await Assertions.Expect(visit.Page.Locator("main")).Not.ToContainTextAsync("ICM-manualen");
        await Assertions.Expect(visit.Page.Locator(".hf-person")).ToHaveCountAsync(0);
    }

    [SkippableFact]
    public async Task Update_AfterAManualWasClosed_RemovesItFromTheDevice()
    {
        var portal = await site.PortalAsync("metodeportal");
        await using var visit = await site.VisitAsync();
        await KeepAsync(visit, portal.Name);
        Assert.Contains(await KeptPagesAsync(visit), path => path.Contains("/manualer/act/", StringComparison.Ordinal));
        await portal.RunAsync(async services =>
        {
            var session = services.GetRequiredService<IDocumentSession>();
            var pins = await session.LoadSingleAsync<PortalManuals>(CancellationToken.None) ?? new PortalManuals();
            pins.Pins["act"] = new() { Audience = "signed-in" };
            session.Store(pins);
            await session.SaveChangesAsync(CancellationToken.None);
            return true;
        });

        await visit.Page.ClickAsync(Again);
        await Assertions.Expect(visit.Page.Locator(Status)).ToContainTextAsync("er gemt");

        Assert.DoesNotContain(await KeptPagesAsync(visit), path => path.Contains("/manualer/act", StringComparison.Ordinal));
        Assert.Contains(await KeptPagesAsync(visit), path => path.Contains("/manualer/cti/", StringComparison.Ordinal));
    }

    [SkippableTheory]
    [InlineData("**/offline/manualer.json", "{ \"version\": 1,", "kunne ikke hentes rigtigt")]
    [InlineData("**/offline/manualer.json", "{ \"version\": 1, \"portal\": \"default\", \"frame\": \"x\", \"pages\": [ { \"url\": \"/admin\", \"hash\": \"\" } ], \"manuals\": [ {} ] }", "kunne ikke hentes rigtigt")]
    [InlineData("**/manualer/cti/kontaktskabelse", null, "Forbindelsen slap op")]
    public async Task Update_ThatFailsHalfWay_LeavesTheOldCopyWhole(string address, string? body, string said)
    {
        await using var visit = await site.VisitAsync();
        await KeepAsync(visit, DemoPortal.Default);
        var before = await KeptAsync(visit);

        // Another frame makes the update fetch everything anew.
        await visit.Page.Context.RouteAsync("**/offline/manualer.json", async route =>
        {
            var answer = await route.FetchAsync();
            await route.FulfillAsync(new() { Response = answer, Body = Regex.Replace(await answer.TextAsync(), "\"frame\":\"[0-9a-f]+\"", "\"frame\":\"other\"") });
        });
        await visit.Page.Context.RouteAsync(address, route => body is null ? route.AbortAsync() : route.FulfillAsync(new() { Body = body, ContentType = "application/json" }));
        await visit.Page.ClickAsync(Again);
        await Assertions.Expect(visit.Page.Locator(Status)).ToContainTextAsync(said);

        Assert.Equal(JsonSerializer.Serialize(before), JsonSerializer.Serialize(await KeptAsync(visit)));
        await visit.Page.Context.SetOfflineAsync(true);
        await visit.OpenAsync(DemoPortal.Default, "manualer/cti/kontaktskabelse");
        await Assertions.Expect(visit.Page.Locator(Banner)).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task Keep_WhereThereIsNoRoom_SaysSoAndKeepsNothingHalf()
    {
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync(DemoPortal.Default, "manualer");
        var devtools = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        await devtools.SendAsync("Storage.overrideQuotaForOrigin", new() { ["origin"] = new Uri(visit.Page.Url).GetLeftPart(UriPartial.Authority), ["quotaSize"] = 100_000 });

        await visit.Page.ClickAsync(Keep);

        await Assertions.Expect(visit.Page.Locator(Status)).ToContainTextAsync("ikke plads", new() { Timeout = 30_000 });
        Assert.Empty(await KeptAsync(visit));
        await Assertions.Expect(visit.Page.Locator(Keep)).ToBeEnabledAsync();
    }

    [SkippableFact]
    public async Task Stem_OfSnowballsDanishWords_IsSnowballs()
    {
        await using var visit = await site.VisitAsync();
        var words = await File.ReadAllLinesAsync(SharedData.Find("vectors", "snowball-danish", "voc.txt"));
        var stems = await File.ReadAllLinesAsync(SharedData.Find("vectors", "snowball-danish", "output.txt"));
        await visit.OpenAsync(DemoPortal.Default, "offline");

        var ours = await visit.Page.EvaluateAsync<string[]>(
            "async words => { const { stem } = await import('/_content/HousingFirst.Offline/search.js'); return words.map(stem); }", words);

        Assert.Equal(stems, ours);
    }

    [SkippableTheory]
    [InlineData("nøglens", "nøglen")] // another ending
    [InlineData("noegle", "nøglen")] // a keyboard without ø
    [InlineData("fokus", "fokus")] // the beginning of a longer word
    [InlineData("plan", "fokus")] // the end of a compound
    [InlineData("hvad er en nøgle", "nøglen")] // small words do not count
    [InlineData("Team", "team")] // a heading goes before running text
    [InlineData("cykel", null)]
    [InlineData("nøgle cykel", null)] // all words count
    public async Task Find_InThreeSections_GivesTheRightOneFirst(string query, string? expected)
    {
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync(DemoPortal.Default, "offline");

        var found = await visit.Page.EvaluateAsync<string?>(
            """
            async query => {
              const { find, index } = await import("/_content/HousingFirst.Offline/search.js");
              const sections = [
                { id: "nøglen", title: "Indflytning", heading: "Før nøglen", text: "Borgeren får nøglerne af udlejeren. Teamet er med." },
                { id: "fokus", title: "Faser", heading: "Sådan gør du", text: "Faseplanen har højst tre fokusområder, og teamet, teamet, teamet følger den." },
                { id: "team", title: "Roller", heading: "Teamets opgaver", text: "Hver uge er der møde." },
              ];
              return find(index(sections), query)[0]?.id ?? null;
            }
            """,
            query);

        Assert.Equal(expected, found);
    }

    private static async Task KeepAsync(Visit visit, string portal)
    {
        await visit.OpenAsync(portal, "manualer");
        await visit.Page.ClickAsync(Keep);
        await Assertions.Expect(visit.Page.Locator(Again)).ToBeVisibleAsync(new() { Timeout = 30_000 });
    }

    private static async Task<SortedDictionary<string, string[]>> KeptAsync(Visit visit) =>
        JsonSerializer.Deserialize<SortedDictionary<string, string[]>>(await visit.Page.EvaluateAsync<string>(KeptAddresses))!;

    private static async Task<IEnumerable<string>> KeptPagesAsync(Visit visit) => (await KeptAsync(visit)).Values.SelectMany(paths => paths);
}
