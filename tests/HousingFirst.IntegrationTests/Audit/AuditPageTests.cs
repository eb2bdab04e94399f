using System.Net;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Platform.Documents;
using HousingFirst.Sdk.Audit;
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

        Assert.NotEqual(HttpStatusCode.OK, page.StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, file.StatusCode);
    }

    [Theory]
    [InlineData("?hvad=account.signed-in", "Loggede ind", "Opskrift anvendt")]
    [InlineData("?hvem=host", "Opskrift anvendt", "Loggede ind")]
    [InlineData("?til=2020-01-01", "Ingen hændelser", "Loggede ind")]
    [InlineData("?hvad=%3Cscript%3E&side=-4&fra=i+g%C3%A5r", "Ingen hændelser", "<script>")]
    public async Task Page_Narrowed_ShowsOnlyThat(string query, string there, string gone)
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var administrator = await portal.SignInAsync(WellKnownRoles.Administrator);

        var page = await administrator.PageAsync(Address + query);
        var list = WebUtility.HtmlDecode(page[page.IndexOf("</form>", page.IndexOf("audit-filter", StringComparison.Ordinal), StringComparison.Ordinal)..]);

        Assert.Contains(there, list, StringComparison.Ordinal);
        Assert.DoesNotContain(gone, list, StringComparison.Ordinal);
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
    public async Task Check_BeforeAndAfterSomebodyTamperedWithIt_SaysWhichEntry()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var administrator = await portal.SignInAsync(WellKnownRoles.Administrator);

        Assert.Contains("Sporet er helt", await CheckAsync(), StringComparison.Ordinal);
        await portal.RunAsync(async services =>
        {
            var connection = services.GetRequiredService<PortalConnection>();
            await connection.BeginWriteAsync(default);
            await connection.WriteAsync([new("""UPDATE "AuditRow" SET "Kind" = 'account.signed-out' WHERE "Number" = 2""")], default);
            await connection.CommitAsync();
            return true;
        });

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
        Assert.Equal((AuditKinds.TrailExported, "1"), (newest[0].Kind, newest[0].Details.Single().Value));
    }
}
