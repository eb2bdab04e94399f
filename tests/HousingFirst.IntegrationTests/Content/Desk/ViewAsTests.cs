using System.Net;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Sdk.Content;
using HousingFirst.Testing.Hosting;

namespace HousingFirst.IntegrationTests.Content.Desk;

/// <summary>Whoever writes can see a draft as readers will, and sees no more by it than they may.</summary>
[Collection(HostCollection.Name)]
public sealed class ViewAsTests(HostFixture fixture)
{
    private const string Recipe = "kursushus";
    private const string Title = "TitlePart.Title";
    private const string Body = "MarkdownBodyPart.Markdown";
    private const string Audience = "AudiencePart.Audience";

    [Fact]
    public async Task Draft_IsSeenInThePortalsThemeAsAStrangerWould()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");
        var id = await SavedAsync(editor, "Nyt hus", "Døren er **grøn**.", "");

        var page = await editor.PageAsync($"se-som/{id}");

        Assert.Contains("<strong>grøn</strong>", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Contains("account/signin", page, StringComparison.Ordinal); // the frame is a stranger's
        Assert.DoesNotContain("admin-frame", page, StringComparison.Ordinal);
        Assert.Contains("Log ud", await editor.PageAsync("admin"), StringComparison.Ordinal); // the person is still signed in
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("*", true)]
    [InlineData("ManualEditor", true)]
    [InlineData("ProviderAdministrator", false)] // not theirs: shown as to a stranger
    [InlineData("Administrator", false)]
    public async Task PageForSignedInPeople_IsSeenByThose(string reader, bool isSeen)
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");
        var id = await SavedAsync(editor, "Kun for os", "Hemmelig dør.", "signed-in");

        var page = await editor.PageAsync($"se-som/{id}?som={Uri.EscapeDataString(reader)}");

        Assert.Equal(isSeen, page.Contains("Hemmelig dør.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ByWhoMayNotWriteIt_OrNobody_IsNotThere()
    {
        var portal = await fixture.Host.PortalAsync(Recipe);
        using var editor = await portal.SignInAsync("ManualEditor");
        using var trainer = await portal.SignInAsync("Trainer");
        using var stranger = portal.Client();
        var id = await SavedAsync(editor, "Redaktørens", "Tekst.", "");

        using var hidden = await trainer.GetAsync(new Uri($"se-som/{id}", UriKind.Relative));
        using var asked = await stranger.GetAsync(new Uri($"se-som/{id}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);
        Assert.Contains("signin", asked.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    private static async Task<string> SavedAsync(HttpClient client, string title, string text, string audience)
    {
        var page = await WrittenPage.OpenAsync(client, "admin/indhold/nyt/Page");
        page.Write(Title, title).Write(Body, text);
        var saved = await (audience.Length > 0 ? page.Write(Audience, audience) : page).SendAsync("save");
        return saved.Html.Split("/admin/indhold/").Select(rest => rest.Split('/', '"', '?')[0]).First(ContentIds.IsOne);
    }
}
