using System.Net;
using HousingFirst.IntegrationTests.Portals;

namespace HousingFirst.IntegrationTests.Manuals.Desk;

/// <summary>People with some roles confirm that they have read a manual, and those who answer for it see who has not.</summary>
[Collection(HostCollection.Name)]
public sealed class ReadingTests(HostFixture fixture)
{
    private const string Reminder = "Du mangler at bekræfte";
    private const string List = "admin/manualer/cti/laesning";
    private const string Page = "manualer/cti/laest";

    [Fact]
    public async Task Demand_IsRememberedByThoseWhomItConcernsUntilTheyHaveAnswered()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var editor = await portal.SignInAsync("ManualEditor");
        using var worker = await portal.SignInAsync("SupportWorker");
        using var supervisor = await portal.SignInAsync("MethodSupervisor");
        await DemandAsync(editor, "SupportWorker");
        Assert.Contains(Reminder, (await DeskPage.OpenAsync(worker, "manualer")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Reminder, (await DeskPage.OpenAsync(supervisor, "manualer")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Reminder, WebUtility.HtmlDecode(await portal.PageAsync("manualer")), StringComparison.Ordinal);
        Assert.Contains("Mangler: 1", (await DeskPage.OpenAsync(editor, List)).Text, StringComparison.Ordinal);

        var answered = await (await DeskPage.OpenAsync(worker, Page)).PressAsync("Jeg har læst og forstået");

        Assert.Equal(HttpStatusCode.Redirect, answered.Status);
        Assert.Contains("Tak, det er noteret", (await DeskPage.OpenAsync(worker, Page)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Reminder, (await DeskPage.OpenAsync(worker, "manualer/cti")).Text, StringComparison.Ordinal);
        Assert.Contains("Mangler: 0", (await DeskPage.OpenAsync(editor, List)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Demand_Anew_AsksEverybodyAgain_AndAnOldPageDoesNotAnswerIt()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var editor = await portal.SignInAsync("ManualEditor");
        using var worker = await portal.SignInAsync("SupportWorker");
        await DemandAsync(editor, "SupportWorker");
        var old = await DeskPage.OpenAsync(worker, Page);

        await (await DeskPage.OpenAsync(editor, List)).PressAsync("Gem", ("chosen", "SupportWorker"), ("anew", "true"));
        await old.PressAsync("Jeg har læst og forstået");

        Assert.Contains(Reminder, (await DeskPage.OpenAsync(worker, "manualer")).Text, StringComparison.Ordinal);
        Assert.Contains("Mangler: 1", (await DeskPage.OpenAsync(editor, List)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Demand_AfterATimeWithout_IsNotAnsweredByWhatWasSaidBefore()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var editor = await portal.SignInAsync("ManualEditor");
        using var worker = await portal.SignInAsync("SupportWorker");
        await DemandAsync(editor, "SupportWorker");
        await (await DeskPage.OpenAsync(worker, Page)).PressAsync("Jeg har læst og forstået");

        await (await DeskPage.OpenAsync(editor, List)).PressAsync("Gem", ("chosen", null));
        Assert.Equal(HttpStatusCode.NotFound, await worker.StatusAsync(Page));
        await DemandAsync(editor, "SupportWorker");

        Assert.Contains("Mangler: 1", (await DeskPage.OpenAsync(editor, List)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Demand_WhenAnotherHasChangedIt_IsAskedAgain()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var editor = await portal.SignInAsync("ManualEditor");
        var old = await DeskPage.OpenAsync(editor, List);
        await DemandAsync(editor, "SupportWorker");

        var late = await old.PressAsync("Gem", ("chosen", "TeamLeader"));

        Assert.Contains("En anden gemte", late.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"TeamLeader\" checked", (await DeskPage.OpenAsync(editor, List)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_ByThoseWhomItDoesNotConcern_IsNotThere()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var editor = await portal.SignInAsync("ManualEditor");
        using var worker = await portal.SignInAsync("SupportWorker");
        using var stranger = portal.Client();
        await DemandAsync(editor, "TeamLeader");

        Assert.Equal(HttpStatusCode.NotFound, await worker.StatusAsync(Page));
        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusAsync(Page));
        Assert.Equal(HttpStatusCode.NotFound, await worker.StatusAsync(List));
    }

    private static async Task DemandAsync(HttpClient editor, string role)
    {
        var saved = await (await DeskPage.OpenAsync(editor, List)).PressAsync("Gem", ("chosen", role));
        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
    }
}
