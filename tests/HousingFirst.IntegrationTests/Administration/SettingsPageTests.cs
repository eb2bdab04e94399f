using System.Net;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Administration;

/// <summary>The portal's settings as forms.</summary>
[Collection(HostCollection.Name)]
public sealed class SettingsPageTests(HostFixture fixture)
{
    private const string Page = "admin/indstillinger";

    [Fact]
    public async Task Portal_SavedWithANewTitle_IsCalledThatAndWrittenDown()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var admin = await portal.SignInAsync(WellKnownRoles.Administrator);

        using var answer = await PostAsync(admin, "portal", "Et nyt navn", "da-DK", "Atlantic/Faroe", "everybody");
        var now = await portal.RunAsync(services => Task.FromResult(services.GetRequiredService<ICurrentPortal>().Portal));
        var trail = await portal.RunAsync(services => services.GetRequiredService<IAuditReader>()
            .ListAsync(new() { Kind = AuditKinds.SettingsChanged }, 0, 1, default));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(("Et nyt navn", "Atlantic/Faroe"), (now.Title, now.TimeZone.Id));
        Assert.Equal("SiteName, TimeZoneId", trail[0].Details[0].Value);
        Assert.Equal(AuditActor.Account, trail[0].Actor);
    }

    [Fact]
    public async Task Contact_IsSavedAndTheRestOfTheBrandStays()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var admin = await portal.SignInAsync(WellKnownRoles.Administrator);
        var before = await BrandAsync(portal);

        using var answer = await PostAsync(
            admin, "kontakt", "Huset", "12 34 56 78", "huset@example.org", "Gaden 1\r\n\r\n 1000 Byen ", "Altid", "CVR 1", "", "", "");
        var after = await BrandAsync(portal);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(("Huset", "huset@example.org"), (after.Contact.Organisation, after.Contact.Mail));
        Assert.Equal(["Gaden 1", "1000 Byen"], after.Contact.AddressLines);
        Assert.Equal((before.Name, before.PrimaryColor, before.Typeface), (after.Name, after.PrimaryColor, after.Typeface));
    }

    [Theory]
    [InlineData("portal", "Udfyld", "", "da-DK", "Europe/Copenhagen", "everybody")]
    [InlineData("portal", "Vælg en af", "Navn", "xx-XX", "Europe/Copenhagen", "everybody")]
    [InlineData("portal", "Vælg en af", "Navn", "da-DK", "Maanen", "everybody")]
    [InlineData("portal", "Vælg en af", "Navn", "da-DK", "Europe/Copenhagen", "nobody")]
    [InlineData("kontakt", "mailadresse", "<script>alert(1)</script>", "", "ingen mail", "", "", "", "", "", "")]
    [InlineData("kontakt", "både", "Huset", "", "", "", "", "", "Akuttelefonen", "", "")]
    [InlineData("henvendelser", "Vælg en af", "", "P900Y")]
    [InlineData("revisionsspor", "Vælg en af", "0")]
    public async Task Save_OfWhatCannotBe_SaysWhatToDoKeepsItAndChangesNothing(string section, string because, params string[] values)
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var admin = await portal.SignInAsync(WellKnownRoles.Administrator);
        var before = await portal.RunAsync(services => Task.FromResult(services.GetRequiredService<ICurrentPortal>().Portal.Versions.Settings));

        using var answer = await PostAsync(admin, section, values);
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(because, WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.Contains(WebUtility.HtmlEncode(values[0]), page, StringComparison.Ordinal);
        Assert.Equal(before, await portal.RunAsync(services => Task.FromResult(services.GetRequiredService<ICurrentPortal>().Portal.Versions.Settings)));
    }

    [Fact]
    public async Task Save_AfterSomebodyElse_ShowsWhatTheySavedAndLeavesTheChoice()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var first = await portal.SignInAsync(WellKnownRoles.Administrator);
        var opened = await first.GetStringAsync(new Uri($"{Page}/portal", UriKind.Relative));
        using var second = await portal.SignInAsync(WellKnownRoles.Administrator);
        using var saved = await PostAsync(second, "portal", "Den andens navn", "da-DK", "Europe/Copenhagen", "everybody");

        using var stale = await PostAsync(first, "portal", Before(opened), "Mit navn", "da-DK", "Europe/Copenhagen", "everybody");
        var page = WebUtility.HtmlDecode(await stale.Content.ReadAsStringAsync());
        using var again = await PostAsync(first, "portal", Before(page), "Mit navn", "da-DK", "Europe/Copenhagen", "everybody");

        Assert.Contains("Den andens navn", page, StringComparison.Ordinal);
        Assert.Contains("value=\"Mit navn\"", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
    }

    [Fact]
    public async Task Section_ThatIsNone_IsNotFound()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var admin = await portal.SignInAsync(WellKnownRoles.Administrator);

        using var answer = await admin.GetAsync(new Uri($"{Page}/%3Cscript%3E", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static Task<BrandSettings> BrandAsync(TestPortal portal) => portal.RunAsync(services =>
        Task.FromResult(services.GetRequiredService<ICurrentPortal>().Portal.Settings<BrandSettings>(BrandSettings.Key)));

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string section, params string[] values)
    {
        var opened = await client.GetStringAsync(new Uri($"{Page}/{section}", UriKind.Relative));
        return await PostAsync(client, section, Before(opened), values);
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient client, string section, Stamp before, params string[] values)
    {
        Dictionary<string, string> fields = new() { ["before"] = before.Value };
        for (var number = 0; number < values.Length; number++)
        {
            fields[$"Values[{number}]"] = values[number];
        }

        return TestPortal.PostAsync(client, $"{Page}/{section}", fields);
    }

    private static Stamp Before(string page)
    {
        const string Field = "name=\"before\" value=\"";
        var from = page.IndexOf(Field, StringComparison.Ordinal) + Field.Length;
        return new(page[from..page.IndexOf('"', from)]);
    }

    private sealed record Stamp(string Value);
}
