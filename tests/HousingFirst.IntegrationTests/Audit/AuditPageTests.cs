using System.Net;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Platform.Audit;
using HousingFirst.Platform.Documents;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Audit;

/// <summary>The trail as the administration shows it.</summary>
[Collection(HostCollection.Name)]
public sealed class AuditPageTests(HostFixture fixture)
{
    private const string Address = "admin/revision";

    [Fact]
    public async Task Page_ShowsWhatHappenedInWordsAndByName()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var administrator = await portal.SignInAsync(WellKnownRoles.Administrator);

        var page = WebUtility.HtmlDecode(await administrator.PageAsync(Address));

        Assert.Contains("<h1>Revisionsspor", page, StringComparison.Ordinal);
        Assert.Contains("Loggede ind", page, StringComparison.Ordinal);
        Assert.Contains("Opskrift anvendt", page, StringComparison.Ordinal);
        Assert.Contains(">Test</a>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Kind.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_WithoutThePermission_IsNotThere()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var editor = await portal.SignInAsync("ManualEditor");

        using var page = await editor.GetAsync(new Uri(Address, UriKind.Relative));
        using var file = await editor.GetAsync(new Uri(Address + ".csv", UriKind.Relative));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (page.StatusCode, file.StatusCode));
    }

    [Theory]
    [InlineData("?hvad=account.signed-in", "Loggede ind", "Opskrift anvendt")]
    [InlineData("?hvem=host", "Opskrift anvendt", "Loggede ind")]
    [InlineData("?til=2020-01-01", "Ingen hændelser", "Loggede ind")]
    [InlineData("?hvad=account.signed-in&side=-4&fra=i+g%C3%A5r", "Loggede ind", "Opskrift anvendt")]
    public async Task Page_Narrowed_ShowsOnlyThat(string query, string there, string gone)
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var administrator = await portal.SignInAsync(WellKnownRoles.Administrator);

        var page = await administrator.PageAsync(Address + query);
        var list = WebUtility.HtmlDecode(page[page.IndexOf("</form>", page.IndexOf("audit-filter", StringComparison.Ordinal), StringComparison.Ordinal)..]);

        Assert.Contains(there, list, StringComparison.Ordinal);
        Assert.DoesNotContain(gone, list, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hvad")]
    [InlineData("konto")]
    [InlineData("om")]
    [InlineData("fra")]
    public async Task Page_AddressHoldsMarkup_StandsNowhereAsSuch(string key)
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var administrator = await portal.SignInAsync(WellKnownRoles.Administrator);

        var page = await administrator.PageAsync($"{Address}?{key}=%22%3E%3Cb-typed%3E");

        Assert.Contains("audit-filter", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b-typed>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(""" "Month" = 0 """)]
    [InlineData(""" "Month" = 999999 """)]
    [InlineData(""" "Month" = 1000000000000 """)]
    [InlineData(""" "At" = 9223372036854775807 """)]
    [InlineData(""" "At" = -9223372036854775807 """)]
    [InlineData(""" "Actor" = 77 """)]
    [InlineData(""" "Details" = 'null' """)]
    [InlineData(""" "Details" = '{"count": null}' """)]
    [InlineData(""" "Details" = '[' """)]
    public async Task Page_SomebodyWroteNonsenseIntoARow_ShowsAndNamesIt(string nonsense)
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var administrator = await portal.SignInAsync(WellKnownRoles.Administrator);
        await TamperAsync(portal, $"""UPDATE "AuditRow" SET {nonsense} WHERE "Number" = 2""");

        Assert.Contains("<h1>Revisionsspor", await administrator.PageAsync(Address + "?side=99"), StringComparison.Ordinal);
        Assert.Contains("\"Nr.\"", await administrator.GetStringAsync(new Uri(Address + ".csv", UriKind.Relative)), StringComparison.Ordinal);
        using var answer = await TestPortal.PostAsync(administrator, Address + "?handler=Verify", [], Address);
        Assert.Matches("Nr[.] 2 i [a-z]+ [0-9]{4} er ikke det, der blev skrevet", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task Check_TheNoteIsMissing_AccusesNobody()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var administrator = await portal.SignInAsync(WellKnownRoles.Administrator);
        await fixture.Host.Services.GetRequiredService<AuditHeadStore>().RemoveAsync(portal.Name, default);

        using var answer = await TestPortal.PostAsync(administrator, Address + "?handler=Verify", [], Address);

        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Contains("Serverens egen note om sporets længde mangler", page, StringComparison.Ordinal);
        Assert.Contains("Det betyder ikke, at nogen har ændret noget", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Nogen har ændret i databasen", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_ToWhatWasAsked_TakeTheFocus()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var administrator = await portal.SignInAsync(WellKnownRoles.Administrator);

        using var check = await TestPortal.PostAsync(administrator, Address + "?handler=Verify", [], Address);
        using var missed = await TestPortal.PostAsync(administrator, Address + "?handler=Person", new() { ["Mail"] = "ukendt@test.example" }, Address);

        Assert.Matches("<div[^>]*data-hf-focus[^>]*>\\s*<h2>Sporet er helt", WebUtility.HtmlDecode(await check.Content.ReadAsStringAsync()));
        Assert.Matches("data-hf-focus[^>]*>.*href=\"#Mail\"", await missed.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task FindPerson_LeadsToTheIdAndNotToTheAddress()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var administrator = await portal.SignInAsync(WellKnownRoles.Administrator);
        var account = await portal.RunAsync(async services =>
            ((AccountOutcome.Saved)await services.GetRequiredService<IAccounts>().CreateAsync(new("kim@test.example", "Kim", TestPortal.Password, []), default)).Account);

        using var found = await TestPortal.PostAsync(administrator, Address + "?handler=Person", new() { ["Mail"] = "kim@test.example" }, Address);
        using var missed = await TestPortal.PostAsync(administrator, Address + "?handler=Person", new() { ["Mail"] = "ukendt@test.example" }, Address);

        Assert.EndsWith($"/{Address}?konto={account.Id}", found.Headers.Location?.ToString(), StringComparison.Ordinal);
        Assert.Contains("Ingen konto på portalen", WebUtility.HtmlDecode(await missed.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Trail_OfMoreThanTenThousand_IsCountedNoFurther_AndLeadsBackByNarrowing()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var administrator = await portal.SignInAsync(WellKnownRoles.Administrator);
        await TamperAsync(portal, """
            INSERT INTO "AuditRow" ("Number", "Month", "At", "Actor", "Kind", "Mac")
            WITH RECURSIVE more(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM more WHERE n < 10100)
            SELECT 1000 + n, 202001, 1577880000000, 3, CASE WHEN n = 1 THEN 'role.deleted' ELSE 'media.stored' END, x'00' FROM more
            """);

        var last = WebUtility.HtmlDecode(await administrator.GetStringAsync(new Uri(Address + "?side=9999", UriKind.Relative)));
        Assert.Contains("Mere end 10.000 hændelser, de nyeste først", last, StringComparison.Ordinal);
        Assert.Contains(">1101<", last, StringComparison.Ordinal); // the ten thousandth of those that stand there, the newest first
        Assert.DoesNotContain(">1001<", last, StringComparison.Ordinal);

        var narrowed = WebUtility.HtmlDecode(await administrator.GetStringAsync(new Uri(Address + "?hvad=role.deleted", UriKind.Relative)));
        Assert.Contains("1 hændelse<", narrowed, StringComparison.Ordinal);
        Assert.Contains(">1001<", narrowed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_BeforeAndAfterSomebodyTamperedWithIt_SaysWhichEntry()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var administrator = await portal.SignInAsync(WellKnownRoles.Administrator);

        Assert.Contains("Sporet er helt", await CheckAsync(), StringComparison.Ordinal);
        await TamperAsync(portal, """UPDATE "AuditRow" SET "Kind" = 'account.signed-out' WHERE "Number" = 2""");

        var broken = await CheckAsync();
        Assert.Contains("Sporet er ikke helt: 1 fund", broken, StringComparison.Ordinal);
        Assert.Matches("Nr[.] 2 i [a-z]+ [0-9]{4} er ikke det, der blev skrevet", broken);

        async Task<string> CheckAsync()
        {
            using var answer = await TestPortal.PostAsync(administrator, Address + "?handler=Verify", [], Address);
            return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        }
    }

    [Fact]
    public async Task Export_HoldsTheRowsAndIsItselfRecorded()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var administrator = await portal.SignInAsync(WellKnownRoles.Administrator);

        using var answer = await administrator.GetAsync(new Uri(Address + ".csv?hvad=account.signed-in", UriKind.Relative));

        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        var rows = (await answer.Content.ReadAsStringAsync()).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("\"Nr.\";\"Tidspunkt\";\"Hvem\"", rows[0], StringComparison.Ordinal);
        Assert.Contains("\"Loggede ind\"", Assert.Single(rows.Skip(1)), StringComparison.Ordinal);
        var newest = await portal.RunAsync(services => services.GetRequiredService<IAuditReader>().ListAsync(new(), 0, 1, default));
        Assert.Equal(AuditKinds.TrailExported, newest[0].Kind);
        Assert.Equal([("count", "1"), ("kind", "account.signed-in")], newest[0].Details.Select(detail => (detail.Name, detail.Value)));
    }

    [Fact]
    public async Task Export_OfWhatNobodyHasDone_DoesNotKeepWhatWasTyped()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var administrator = await portal.SignInAsync(WellKnownRoles.Administrator);

        using var answer = await administrator.GetAsync(new Uri(Address + ".csv?hvad=Kim+Testesen&fra=2026-01-01", UriKind.Relative));

        var newest = await portal.RunAsync(services => services.GetRequiredService<IAuditReader>().ListAsync(new(), 0, 1, default));
        Assert.Equal([("count", "0"), ("from", "2026-01-01")], newest[0].Details.Select(detail => (detail.Name, detail.Value)));
    }

    [Fact]
    public async Task Export_OfMoreThanOneBatch_HoldsEveryRowOnceWithItsTitle()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var administrator = await portal.SignInAsync(WellKnownRoles.Administrator);
        var (id, title) = await portal.RunAsync(async services =>
        {
            var store = services.GetRequiredService<IContentStore>();
            var item = store.New("Page");
            item.DisplayText = "Siden om tal";
            await store.SaveDraftAsync(item, default);
            var trail = services.GetRequiredService<IAuditTrail>();
            for (var number = 0; number < 2500; number++)
            {
                trail.Record(new("test.done", new(AuditSubject.Content, item.ContentItemId)));
            }

            await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(default);
            return (item.ContentItemId, item.DisplayText);
        });

        var file = await administrator.GetStringAsync(new Uri(Address + ".csv?hvad=test.done", UriKind.Relative));

        var rows = file.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).ToList();
        Assert.Equal(2500, rows.Distinct(StringComparer.Ordinal).Count());
        Assert.All(rows, row => Assert.Contains($"\"{title}\";\"content\";\"{id}\"", row, StringComparison.Ordinal));
    }

    private static Task<bool> TamperAsync(TestPortal portal, string sql) => portal.RunAsync(async services =>
    {
        var connection = services.GetRequiredService<PortalConnection>();
        await connection.BeginWriteAsync(default);
        await connection.WriteAsync([new(sql)], default);
        await connection.CommitAsync();
        return true;
    });
}
