using System.Net;
using HousingFirst.Contents.Unsaved;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Parts;
using HousingFirst.Sdk.Documents;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Content.Desk;

/// <summary>What somebody types is kept for them while they write, and is nothing of the item before they save.</summary>
[Collection(HostCollection.Name)]
public sealed class UnsavedFormTests(HostFixture fixture)
{
    private const string Recipe = "kursushus";
    private const string Editor = "ManualEditor";
    private const string Title = "TitlePart.Title";
    private const string Body = "MarkdownBodyPart.Markdown";

    [Fact]
    public async Task Typed_IsFoundAgainByItsWriterAlone_AndGoesWithTheSave()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var writer = await portal.SignInAsync(Editor);
        using var colleague = await portal.SignInAsync("ProviderAdministrator");
        var id = await SavedAsync(writer, "Side", "Gemt.");
        var form = await WrittenPage.OpenAsync(writer, $"admin/indhold/{id}");

        using var kept = await form.Write(Body, "Skrevet, ikke gemt.").PostAsync($"admin/indhold/{id}/ikke-gemt", "");

        Assert.Contains("husket", await kept.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("Gemt.", await BodyAsync(portal, id));
        Assert.DoesNotContain("ikke er gemt", (await WrittenPage.OpenAsync(colleague, $"admin/indhold/{id}")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("ikke er gemt", WebUtility.HtmlDecode(await colleague.PageAsync("admin/indhold")), StringComparison.Ordinal);

        var opened = await WrittenPage.OpenAsync(writer, $"admin/indhold/{id}");
        Assert.Contains("Du har noget, der ikke er gemt", opened.Text, StringComparison.Ordinal);
        Assert.Equal("Gemt.", opened.Value(Body));
        var fetched = await WrittenPage.OpenAsync(writer, $"admin/indhold/{id}?hent=1");
        Assert.Equal("Skrevet, ikke gemt.", fetched.Value(Body));

        var saved = await fetched.SendAsync("save");
        Assert.Equal("Skrevet, ikke gemt.", await BodyAsync(portal, id));
        Assert.DoesNotContain("ikke er gemt, fra", saved.Text, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync(portal));
    }

    [Fact]
    public async Task Typed_IntoAnItemThatWasNeverSaved_StandsOnTheListAndCanBeThrownAway()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var writer = await portal.SignInAsync(Editor);
        var form = await WrittenPage.OpenAsync(writer, "admin/indhold/nyt/Page");
        var address = form.Html.Split("data-keep=\"")[1].Split('"')[0].Replace("&amp;", "&", StringComparison.Ordinal);
        using var kept = await form.Write(Title, "En ny tanke").PostAsync(address, "");

        var list = WebUtility.HtmlDecode(await writer.PageAsync("admin/indhold"));

        Assert.Contains("En ny tanke", list, StringComparison.Ordinal);
        var link = list.Split("hent=1")[0].Split('"')[^1] + "hent=1&type=Page";
        var fetched = await WrittenPage.OpenAsync(writer, link);
        Assert.Equal("En ny tanke", fetched.Value(Title));
        using var dropped = await fetched.PostAsync(address.Split('?')[0] + "?handler=Drop", "");
        Assert.DoesNotContain("En ny tanke", WebUtility.HtmlDecode(await writer.PageAsync("admin/indhold")), StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync(portal));
    }

    [Fact]
    public async Task Typed_IntoMoreThanAnybodyGoesOnWith_TheOldestGoes()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var writer = await portal.SignInAsync(Editor);
        var form = await WrittenPage.OpenAsync(writer, "admin/indhold/nyt/Page");
        for (var number = 0; number < 22; number++)
        {
            using var kept = await form.Write(Title, $"Tanke {number}").PostAsync($"admin/indhold/{ContentIds.New()}/ikke-gemt?type=Page", "");
            Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        }

        var list = WebUtility.HtmlDecode(await writer.PageAsync("admin/indhold"));

        Assert.Equal(20, await CountAsync(portal));
        Assert.Contains("Tanke 21<", list, StringComparison.Ordinal);
        Assert.DoesNotContain("Tanke 1<", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fetched_AfterSomebodyElseSaved_IsBroughtTogetherWithIt()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var writer = await portal.SignInAsync(Editor);
        using var colleague = await portal.SignInAsync("ProviderAdministrator");
        var id = await SavedAsync(writer, "Side", "Gemt.");
        var form = await WrittenPage.OpenAsync(writer, $"admin/indhold/{id}");
        using var kept = await form.Write(Body, "Mit.").PostAsync($"admin/indhold/{id}/ikke-gemt", "");
        await (await WrittenPage.OpenAsync(colleague, $"admin/indhold/{id}")).Write(Title, "Ny titel").SendAsync("save");

        var fetched = await WrittenPage.OpenAsync(writer, $"admin/indhold/{id}?hent=1");

        Assert.Contains("mens du skrev", fetched.Text, StringComparison.Ordinal);
        Assert.Equal(("Ny titel", "Mit."), (fetched.Value(Title), fetched.Value(Body)));
    }

    [Fact]
    public async Task Typed_LongAgo_OrIntoAnItemThatIsTakenAway_IsGone()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var writer = await portal.SignInAsync("ProviderAdministrator");
        var (old, taken) = (await SavedAsync(writer, "Gammel", "Gemt."), await SavedAsync(writer, "Slettes", "Gemt."));
        foreach (var id in new[] { old, taken })
        {
            using var kept = await (await WrittenPage.OpenAsync(writer, $"admin/indhold/{id}")).Write(Body, "Mit.").PostAsync($"admin/indhold/{id}/ikke-gemt", "");
        }

        using var deleted = await TestPortal.PostAsync(writer, $"admin/indhold/{taken}?handler=Delete", [], $"admin/indhold/{taken}");
        Assert.Equal(1, await CountAsync(portal));
        await portal.RunAsync(async services =>
        {
            var session = services.GetRequiredService<IDocumentSession>();
            var form = (await session.Query<UnsavedFormIndex>().FirstOrDefaultAsync<UnsavedForm>(default))!;
            form.KeptUtc = form.KeptUtc.AddDays(-15);
            session.Store(form);
            await session.SaveChangesAsync(default);
            return true;
        });

        Assert.DoesNotContain("ikke er gemt", (await WrittenPage.OpenAsync(writer, $"admin/indhold/{old}")).Text, StringComparison.Ordinal);
        await portal.RunAsync(async services =>
        {
            await services.GetRequiredService<UnsavedFormTask>().RunAsync(default);
            return true;
        });
        Assert.Equal(0, await CountAsync(portal));
    }

    [Fact]
    public async Task Keep_WhatOneMayNotWrite_OrTooMuch_OrFromElsewhere_IsRefused()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var writer = await portal.SignInAsync(Editor);
        using var trainer = await portal.SignInAsync("Trainer");
        var theirs = await SavedAsync(writer, "Redaktørens", "Gemt.");
        var own = await SavedAsync(trainer, "Underviserens", "Gemt.");
        var form = await WrittenPage.OpenAsync(trainer, $"admin/indhold/{own}");

        using var foreign = await form.PostAsync($"admin/indhold/{theirs}/ikke-gemt", "");
        using var bare = new FormUrlEncodedContent([new(Body, "x")]);
        using var crossSite = await trainer.PostAsync(new Uri($"admin/indhold/{own}/ikke-gemt", UriKind.Relative), bare);
        using var tooLong = await form.Write(Body, new string('x', UnsavedForms.MostCharacters)).PostAsync($"admin/indhold/{own}/ikke-gemt", "");

        Assert.Equal(
            (HttpStatusCode.NotFound, HttpStatusCode.BadRequest, HttpStatusCode.RequestEntityTooLarge),
            (foreign.StatusCode, crossSite.StatusCode, tooLong.StatusCode));
        Assert.Equal(0, await CountAsync(portal));
    }

    private static async Task<string> SavedAsync(HttpClient client, string title, string text)
    {
        var page = await WrittenPage.OpenAsync(client, "admin/indhold/nyt/Page");
        var saved = await page.Write(Title, title).Write(Body, text).SendAsync("save");
        return saved.Html.Split("/admin/indhold/").Select(rest => rest.Split('/', '"', '?')[0]).First(ContentIds.IsOne);
    }

    private static async Task<string?> BodyAsync(TestPortal portal, string id) => (await portal.RunAsync(services =>
        services.GetRequiredService<IContentStore>().GetAsync(id, ContentVersion.Latest, default)))!.As<MarkdownBodyPart>()!.Markdown;

    private static Task<int> CountAsync(TestPortal portal) =>
        portal.RunAsync(services => services.GetRequiredService<IDocumentSession>().Query<UnsavedFormIndex>().CountAsync(default));
}
