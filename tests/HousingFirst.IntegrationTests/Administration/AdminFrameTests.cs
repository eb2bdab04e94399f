using System.Net;
using System.Text.RegularExpressions;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Testing.Hosting;

namespace HousingFirst.IntegrationTests.Administration;

/// <summary>Who gets into the administration, and what it looks like to them.</summary>
[Collection(HostCollection.Name)]
public sealed partial class AdminFrameTests(HostFixture fixture)
{
    private const string AdminTheme = "_content/HousingFirst.AdminTheme/theme";

    // Its address is below that of the manuals, which stands in the menu too.
    [Fact]
    public async Task Menu_OnAPageBelowAnother_MarksThatPageAlone()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var administrator = await portal.SignInAsync("Administrator");

        var page = await administrator.PageAsync("admin/manualer/gennemgang");

        // The menu stands there twice: beside the page, and folded on a phone.
        Assert.Equal(["Gennemgang"], Marked().Matches(page).Select(link => link.Groups["name"].Value).Distinct());
    }

    [Fact]
    public async Task Menu_OnAPhone_IsReachedInTheOrderInWhichTheBarShowsIt()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var administrator = await portal.SignInAsync("Administrator");

        var page = await administrator.PageAsync("admin");

        string[] shown = ["class=\"admin-bar__home\"", "class=\"admin-bar__side\"", "class=\"hf-menu\""];
        var places = shown.Select(piece => page.IndexOf(piece, StringComparison.Ordinal)).ToArray();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public async Task Start_AsAVisitor_LeadsToSigningInAndBack()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var visitor = portal.Client();

        using var answer = await visitor.GetAsync(Address("admin"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("/account/signin?returnUrl=", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_ForPeopleWithoutAWayIn_DoesNotExistAndIsNotLinked()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var participant = await portal.SignInAsync("CourseParticipant");

        using var answer = await participant.GetAsync(Address("admin"));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("/admin\"", await participant.PageAsync(""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ProviderAdministrator")]
    [InlineData("Trainer")]
    [InlineData("Administrator")]
    public async Task Start_ForThoseWhoMay_IsLinkedAndWearsTheAdministrationsTheme(string role)
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var person = await portal.SignInAsync(role);

        Assert.Contains($"href=\"/{portal.Name}/admin\"", await person.PageAsync(""), StringComparison.Ordinal);
        using var answer = await person.GetAsync(Address("admin"));
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(AdminTheme, page, StringComparison.Ordinal);
        Assert.DoesNotContain("HousingFirst.FjordTheme", page, StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal("noindex, nofollow", Assert.Single(answer.Headers.GetValues("X-Robots-Tag")));
    }

    [Fact]
    public async Task PortalsPages_AfterTheAdministrationsWereShown_KeepTheirOwnTheme()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var person = await portal.SignInAsync("Administrator");
        await person.PageAsync("admin");

        var page = await person.PageAsync("");

        Assert.Contains("_content/HousingFirst.FjordTheme/theme", page, StringComparison.Ordinal);
        Assert.DoesNotContain(AdminTheme, page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Trainer", true)]
    [InlineData("ManualEditor", false)]
    public async Task WorkList_ShowsNewEnquiries_ToThoseWhoAnswerThem(string role, bool isShown)
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        await GivenEnquiries.AddAsync(portal, 3);
        using var person = await portal.SignInAsync(role);

        var page = await person.PageAsync("admin");

        Assert.Equal(isShown, page.Contains("Nye henvendelser", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Theme_OfTheAdministration_CannotBeChosenForReaders()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");

        var site = await portal.ApplyStepAsync("""{ "name": "themes", "site": "HousingFirst.AdminTheme" }""");
        var admin = await portal.ApplyStepAsync("""{ "name": "themes", "admin": "HousingFirst.HearthTheme" }""");

        Assert.Contains(site.Problems, problem => problem.Message.Contains("HousingFirst.AdminTheme", StringComparison.Ordinal));
        Assert.Contains(admin.Problems, problem => problem.Message.Contains("HousingFirst.HearthTheme", StringComparison.Ordinal));
    }

    private static Uri Address(string path) => new(path, UriKind.Relative);

    [GeneratedRegex("aria-current=\"page\">(?<name>[^<]+)<", RegexOptions.ExplicitCapture)]
    private static partial Regex Marked();
}
