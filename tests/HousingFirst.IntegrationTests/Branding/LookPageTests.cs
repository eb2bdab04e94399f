using System.Net;
using System.Text.RegularExpressions;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Recipes;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Branding;

/// <summary>The portal's look is tried beside the form, and saved as one change.</summary>
[Collection(HostCollection.Name)]
public sealed partial class LookPageTests(HostFixture fixture)
{
    private const string Page = "admin/udseende";

    [Fact]
    public async Task Try_ShowsTheBrandToThisPersonInTheFrameAlone()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var admin = await portal.SignInAsync(WellKnownRoles.Administrator);
        using var other = await portal.SignInAsync(WellKnownRoles.Administrator);
        using var reader = portal.Client();

        await PostAsync(admin, "Try", ("Name", "Et prøvenavn"), ("PrimaryColor", "#f5d000"));
        var (framed, policy) = await FrameAsync(admin);

        Assert.Contains("Et prøvenavn", framed, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("Et prøvenavn", await admin.PageAsync(""), StringComparison.Ordinal);
        Assert.DoesNotContain("Et prøvenavn", (await FrameAsync(other)).Page, StringComparison.Ordinal);
        var (strangers, strangersPolicy) = await FrameAsync(reader);
        Assert.DoesNotContain("Et prøvenavn", strangers, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", strangersPolicy, StringComparison.Ordinal);
        Assert.NotEqual("Et prøvenavn", (await BrandAsync(portal)).Name);

        // The stylesheet of the trial is the person's own too.
        var sheet = Stylesheet().Match(framed).Value;
        using var own = await admin.GetAsync(new Uri("brand/" + sheet, UriKind.Relative));
        Assert.Equal("no-store", own.Headers.CacheControl?.ToString());
        Assert.Contains("f5d000", await own.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("f5d000", await reader.PageAsync("brand/" + sheet), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Try_OfAPaleColour_SaysWhatIsShownInsteadAndWhy()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var admin = await portal.SignInAsync(WellKnownRoles.Administrator);

        var page = await PostAsync(admin, "Try", ("PrimaryColor", "#f5d000"));

        Assert.Contains("Hovedfarve #f5d000 er for lys til knapper", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_ThenUndo_IsOneEntryEachInTheTrailAndGivesTheFormerLookBack()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var admin = await portal.SignInAsync(WellKnownRoles.Administrator);
        using var reader = portal.Client();
        var before = await BrandAsync(portal);
        var entries = await EntriesAsync(portal);

        await PostAsync(admin, "Save", ("Name", "Et nyt navn"), ("PrimaryColor", "#224466"));
        var saved = await BrandAsync(portal);
        Assert.Equal(("Et nyt navn", "#224466"), (saved.Name, saved.PrimaryColor.ToString()));
        Assert.Equal(before.Contact.Phone, saved.Contact.Phone);
        Assert.Contains("Et nyt navn", await reader.PageAsync(""), StringComparison.Ordinal);
        Assert.Equal(entries + 1, await EntriesAsync(portal));

        using var undone = await TestPortal.PostAsync(admin, Page + "?handler=Undo", [], Page);
        Assert.Equal(HttpStatusCode.Redirect, undone.StatusCode);
        Assert.Equal((before.Name, before.PrimaryColor), ((await BrandAsync(portal)).Name, (await BrandAsync(portal)).PrimaryColor));
        Assert.Equal(entries + 2, await EntriesAsync(portal));
    }

    [Fact]
    public async Task Save_OfAnotherTheme_DressesThePortalInIt()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var admin = await portal.SignInAsync(WellKnownRoles.Administrator);
        var worn = await ThemeAsync(portal);
        var other = worn == "HousingFirst.HearthTheme" ? "HousingFirst.FjordTheme" : "HousingFirst.HearthTheme";

        await PostAsync(admin, "Save", ("Theme", other));

        Assert.Equal(other, await ThemeAsync(portal));
        Assert.Contains($"_content/{other}/theme.css", await portal.PageAsync(""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Name", "", "Skriv portalens navn")]
    [InlineData("PrimaryColor", "<script>alert(1)</script>", "Skriv farven som #rrggbb")]
    [InlineData("LogoPath", "../../etc/passwd.svg", "Vælg et billede fra filerne")]
    [InlineData("LogoPath", "findes/ikke.svg", "Vælg et billede fra filerne")]
    [InlineData("Theme", "HousingFirst.AdminTheme", "Vælg en af mulighederne")]
    [InlineData("Theme", "Ukendt", "Vælg en af mulighederne")]
    [InlineData("PrivacyPath", "javascript:alert(1)", "Skriv adressen som")]
    public async Task Save_OfWhatCannotBe_SaysWhatToDoKeepsItAndChangesNothing(string field, string value, string because)
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var admin = await portal.SignInAsync(WellKnownRoles.Administrator);
        var before = await BrandAsync(portal);

        var page = await PostAsync(admin, "Save", (field, value), ("Tagline", "En linje, jeg skrev"));

        Assert.Contains(because, page, StringComparison.Ordinal);
        Assert.Contains("En linje, jeg skrev", page, StringComparison.Ordinal);
        Assert.Equal(before.Tagline, (await BrandAsync(portal)).Tagline);
    }

    [Fact]
    public async Task Save_AfterSomebodyElse_IsAChoice()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var first = await portal.SignInAsync(WellKnownRoles.Administrator);
        using var second = await portal.SignInAsync(WellKnownRoles.Administrator);
        var opened = await first.PageAsync(Page);
        await PostAsync(second, "Save", ("Name", "Den andens"));

        var tried = await PostAsync(first, "Try", opened, ("Name", "Mit navn"));
        var stale = await PostAsync(first, "Save", tried, ("Name", "Mit navn"));

        Assert.Contains("En anden har gemt udseendet", stale, StringComparison.Ordinal);
        Assert.Equal("Den andens", (await BrandAsync(portal)).Name);
    }

    [Fact]
    public async Task Recipe_AppliedToThePortalItself_ChangesNothing()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var admin = await portal.SignInAsync(WellKnownRoles.Administrator);
        await PostAsync(admin, "Save", ("Name", "Et nyt navn"), ("Typeface", "Literata"));

        var recipe = await admin.GetByteArrayAsync(new Uri(Page + "?handler=Recipe", UriKind.Relative));
        var plan = await portal.RunAsync(services => services.GetRequiredService<IPortalRecipes>().PlanAsync("branding.recipe.json", recipe, default));

        Assert.Equal(RecipeOutcome.Planned, plan.Outcome);
        Assert.False(plan.ChangesAnything);
        Assert.Empty(plan.Problems);
    }

    [Theory]
    [InlineData("ManualEditor")]
    [InlineData("Trainer")]
    [InlineData("CourseParticipant")]
    public async Task Page_ForSomebodyWithoutThePermission_IsClosed(string role)
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var person = await portal.SignInAsync(role);

        Assert.NotEqual(HttpStatusCode.OK, await person.StatusAsync(Page));
    }

    private static async Task<string> PostAsync(HttpClient client, string handler, params (string Field, string Value)[] changes) =>
        await PostAsync(client, handler, await client.PageAsync(Page), changes);

    // The form as it was shown, with some fields changed.
    private static async Task<string> PostAsync(HttpClient client, string handler, string opened, params (string Field, string Value)[] changes)
    {
        var fields = Input().Matches(opened).ToDictionary(match => match.Groups["name"].Value, match => WebUtility.HtmlDecode(match.Groups["value"].Value), StringComparer.Ordinal);
        foreach (Match select in Select().Matches(opened))
        {
            fields[select.Groups["name"].Value] = WebUtility.HtmlDecode(Selected().Match(select.Value).Groups["value"].Value);
        }

        foreach (var (field, value) in changes)
        {
            fields["Form." + field] = value;
        }

        using var answer = await TestPortal.PostAsync(client, $"{Page}?handler={handler}", fields, Page);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    private static async Task<(string Page, string Policy)> FrameAsync(HttpClient client)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("", UriKind.Relative)) { Headers = { { "Sec-Fetch-Dest", "iframe" } } };
        using var answer = await client.SendAsync(request);
        return (WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), answer.Headers.GetValues("Content-Security-Policy").Single());
    }

    private static Task<BrandSettings> BrandAsync(TestPortal portal) => portal.RunAsync(services =>
        Task.FromResult(services.GetRequiredService<ICurrentPortal>().Portal.Settings<BrandSettings>(BrandSettings.Key)));

    private static Task<string> ThemeAsync(TestPortal portal) => portal.RunAsync(async services =>
        (await services.GetRequiredService<IPortalSettingsStore>().LoadAsync(default)).SiteTheme);

    private static async Task<int> EntriesAsync(TestPortal portal) => (await portal.RunAsync(services =>
        services.GetRequiredService<IAuditReader>().ListAsync(new() { Kind = AuditKinds.SettingsChanged }, 0, 50, default))).Count;

    [GeneratedRegex("[0-9a-f]{16}\\.css")]
    private static partial Regex Stylesheet();

    [GeneratedRegex("<input(?=[^>]*name=\"(?<name>(before|Form\\.[A-Za-z]+))\")(?=[^>]*type=\"(text|hidden)\")[^>]*value=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Input();

    [GeneratedRegex("<select(?=[^>]*name=\"(?<name>Form\\.[A-Za-z]+)\").*?</select>", RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Select();

    [GeneratedRegex("<option(?=[^>]*selected)[^>]*value=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Selected();
}
