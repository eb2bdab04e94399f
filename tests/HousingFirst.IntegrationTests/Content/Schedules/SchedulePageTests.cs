using System.Net;
using System.Text.RegularExpressions;
using HousingFirst.Contents.Schedules;
using HousingFirst.IntegrationTests.Content.Desk;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Platform.Portals;
using HousingFirst.Platform.Time;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Documents;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Content.Schedules;

/// <summary>Times are set on a page, and seen where the item is.</summary>
[Collection(HostCollection.Name)]
public sealed partial class SchedulePageTests(HostFixture fixture)
{
    private const string Recipe = "kursushus";
    private const string Editor = "ManualEditor";
    private const string Title = "TitlePart.Title";
    private const string Body = "MarkdownBodyPart.Markdown";

    [Fact]
    public async Task Scheduled_IsSeenOnTheItemAndInTheLists_AndTakenOffAgain()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync(Editor);
        var id = await SavedAsync(editor, "Julefrokost", "Kom.");

        using var set = await SetAsync(editor, id, "2099-12-01T08:00", "2099-12-24T12:30");

        Assert.Equal(HttpStatusCode.Redirect, set.StatusCode);
        foreach (var page in new[] { $"admin/indhold/{id}", "admin/indhold" })
        {
            Assert.Contains("Udgives 1. dec. 2099 kl. 08.00, Trækkes tilbage 24. dec. 2099 kl. 12.30", await TextAsync(editor, page), StringComparison.Ordinal);
        }

        Assert.Contains("Julefrokost", await TextAsync(editor, "admin/indhold/planlagt"), StringComparison.Ordinal);
        Assert.Contains("value=\"2099-12-01T08:00\"", await editor.PageAsync($"admin/indhold/{id}/planlaeg"), StringComparison.Ordinal);

        using var off = await SetAsync(editor, id, "", "");
        Assert.Contains("Intet er planlagt", await TextAsync(editor, "admin/indhold/planlagt"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2020-01-01T08:00", "", "Tidspunktet er gået")]
    [InlineData("", "2020-01-01T08:00", "Tidspunktet er gået")]
    [InlineData("i morgen", "", "der findes")]
    [InlineData("2099-12-01T08:00", "2099-12-01T08:00", "på samme tid")]
    public async Task Set_WhatCannotBe_SaysWhyAndKeepsWhatWasTyped(string publish, string unpublish, string expected)
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync(Editor);
        var id = await SavedAsync(editor, "Side", "Tekst.");

        using var answer = await SetAsync(editor, id, publish, unpublish);

        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Contains(expected, page, StringComparison.Ordinal);
        Assert.Contains($"value=\"{(publish.Length > 0 ? publish : unpublish)}\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Side", await TextAsync(editor, "admin/indhold/planlagt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Due_AndStoppedByTheChecks_IsOnTheWorkListAndSaidOnTheItem()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync(Editor);
        using var reader = portal.Client();
        var (stopped, published) = (await SavedAsync(editor, "Stoppes", "![](~/media/hus.png)"), await SavedAsync(editor, "Udkommer", "Tekst."));
        foreach (var id in new[] { stopped, published })
        {
            using var set = await SetAsync(editor, id, "2099-12-01T08:00", "");
        }

        await DueAsync(portal);

        using var seen = await reader.GetAsync(new Uri("udkommer", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, seen.StatusCode);
        Assert.Contains("Planlagt, men ikke udgivet", await TextAsync(editor, "admin"), StringComparison.Ordinal);
        var page = await TextAsync(editor, $"admin/indhold/{stopped}");
        Assert.Contains("Det skulle være udgivet 1. jan. 2026 kl. 08.00, men blev stoppet", page, StringComparison.Ordinal);
        Assert.Contains("mangler en tekst til dem, der ikke kan se det", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Set_ByWhoMayNot_OrFromElsewhere_ChangesNothing()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync(Editor);
        using var trainer = await portal.SignInAsync("Trainer");
        var (theirs, own) = (await SavedAsync(editor, "Redaktørens", "Tekst."), await SavedAsync(trainer, "Underviserens", "Tekst."));
        using var bare = new FormUrlEncodedContent([new("Form.Publish", "2099-12-01T08:00")]);

        using var foreign = await TestPortal.PostAsync(
            trainer, $"admin/indhold/{theirs}/planlaeg", new() { ["Form.Publish"] = "2099-12-01T08:00" }, $"admin/indhold/{own}/planlaeg");
        using var crossSite = await trainer.PostAsync(new Uri($"admin/indhold/{own}/planlaeg", UriKind.Relative), bare);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.BadRequest), (foreign.StatusCode, crossSite.StatusCode));
        Assert.Equal(0, await portal.RunAsync(services => services.GetRequiredService<IDocumentSession>().Query<ContentScheduleIndex>().CountAsync(default)));
    }

    [Fact]
    public async Task Set_FromAFormThatIsStale_SaysWhatCountsNow_AndIsTakenTheSecondTime()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync(Editor);
        using var other = await portal.SignInAsync(Editor);
        var id = await SavedAsync(editor, "Side", "Tekst.");
        var stamp = await StampAsync(editor, id);
        using var first = await SetAsync(other, id, "2099-12-01T08:00", "");

        using var late = await SetAsync(editor, id, "2099-12-05T08:00", "", stamp);

        var page = WebUtility.HtmlDecode(await late.Content.ReadAsStringAsync());
        Assert.Contains("Planen er blevet ændret imens, senest af Test. Nu gælder: Udgives 1. dec. 2099 kl. 08.00.", page, StringComparison.Ordinal);
        Assert.Contains("value=\"2099-12-05T08:00\"", page, StringComparison.Ordinal);
        using var again = await SetAsync(editor, id, "2099-12-05T08:00", "", StampField().Match(page).Groups["stamp"].Value);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Contains("Udgives 5. dec. 2099", await TextAsync(editor, $"admin/indhold/{id}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Due_WhenWhoSetItMayNotAnyMore_IsOnTheTrailAndTheWorkList_AndDoneByWhoMay()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var admin = await portal.SignInAsync("Administrator");
        using var editor = await portal.SignInAsync(Editor);
        var (refused, done) = (await SavedAsync(editor, "Afvises", "Tekst."), await SavedAsync(admin, "Udkommer", "Tekst."));
        using var set = await SetAsync(editor, refused, "2099-12-01T08:00", "");
        using var setByAdmin = await SetAsync(admin, done, "2099-12-01T08:00", "");
        await portal.ApplyStepAsync($$"""{ "name": "Roles", "Roles": [ { "Name": "{{Editor}}", "Permissions": [ "AccessAdmin", "ListContent", "EditContent" ] } ] }""");

        await DueAsync(portal);

        using var reader = portal.Client();
        using var seen = await reader.GetAsync(new Uri("afvises", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, seen.StatusCode);
        Assert.Contains("Planlagt, men ikke udgivet", await TextAsync(admin, "admin"), StringComparison.Ordinal);
        Assert.DoesNotContain("Planlagt, men ikke udgivet", await TextAsync(editor, "admin"), StringComparison.Ordinal);
        Assert.Contains("Den, der planlagde det, må ikke udgive det længere", await TextAsync(admin, $"admin/indhold/{refused}"), StringComparison.Ordinal);
        var trail = await portal.RunAsync(services => services.GetRequiredService<IAuditReader>().ListAsync(new(), 0, 20, default));
        var by = trail.Where(line => line.Kind.StartsWith("schedule.", StringComparison.Ordinal)).ToLookup(line => (line.Kind, line.Subject!.Id), line => line.AccountId);
        Assert.Equal(by[("schedule.set", refused)], by[("schedule.refused", refused)]);
        Assert.Equal(by[("schedule.set", done)], by[("schedule.done", done)]);
        Assert.Empty(by[("schedule.done", refused)]);
    }

    [Fact]
    public async Task Due_WhileThePortalIsClosed_IsNotPublished_AndIsAfterwards()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync(Editor);
        using var reader = portal.Client();
        using var set = await SetAsync(editor, await SavedAsync(editor, "Udkommer", "Tekst."), "2099-12-01T08:00", "");
        using (fixture.Host.Services.GetRequiredService<PortalPauses>().Close(portal.Name))
        {
            await DueAsync(portal);
        }

        using var before = await reader.GetAsync(new Uri("udkommer", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, before.StatusCode);

        await fixture.Host.Services.GetRequiredService<MinuteTasks>().RunAsync(default);

        using var after = await reader.GetAsync(new Uri("udkommer", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
    }

    private async Task DueAsync(TestPortal portal)
    {
        await portal.RunAsync(async services =>
        {
            var session = services.GetRequiredService<IDocumentSession>();
            foreach (var schedule in await session.Query<ContentScheduleIndex>().ListAsync<ContentSchedule>(default))
            {
                schedule.PublishUtc = new(2026, 1, 1, 7, 0, 0, DateTimeKind.Utc);
                session.Store(schedule);
            }

            await session.SaveChangesAsync(default);
            return true;
        });
        await fixture.Host.Services.GetRequiredService<MinuteTasks>().RunAsync(default);
    }

    private static async Task<HttpResponseMessage> SetAsync(HttpClient client, string id, string publish, string unpublish, string? stamp = null) =>
        await TestPortal.PostAsync(
            client,
            $"admin/indhold/{id}/planlaeg",
            new() { ["Form.Publish"] = publish, ["Form.Unpublish"] = unpublish, ["Form.Stamp"] = stamp ?? await StampAsync(client, id) });

    private static async Task<string> StampAsync(HttpClient client, string id) =>
        StampField().Match(await client.PageAsync($"admin/indhold/{id}/planlaeg")).Groups["stamp"].Value;

    private static async Task<string> TextAsync(HttpClient client, string address) => WebUtility.HtmlDecode(await client.PageAsync(address));

    private static async Task<string> SavedAsync(HttpClient client, string title, string text)
    {
        var page = await WrittenPage.OpenAsync(client, "admin/indhold/nyt/Page");
        var saved = await page.Write(Title, title).Write(Body, text).SendAsync("save");
        return saved.Html.Split("/admin/indhold/").Select(rest => rest.Split('/', '"', '?')[0]).First(ContentIds.IsOne);
    }

    [GeneratedRegex("name=\"Form.Stamp\" value=\"(?<stamp>[0-9a-f]*)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex StampField();
}
