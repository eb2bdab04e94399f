using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.IntegrationTests.Search;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Media;
using HousingFirst.Testing.Hosting;
using HousingFirst.Testing.Media;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Manuals.Desk;

/// <summary>Pictures of the portal's library stand in what the portal writes: read, printed, downloaded and kept like the text around them.</summary>
[Collection(HostCollection.Name)]
public sealed partial class ChapterPictureTests(HostFixture fixture)
{
    private const string Body = "## Kort fortalt\n\nRing først [@S0].\n\n![Et hus ved en å](~/media/Planer/hus.png \"Huset\")";
    private const string Read = "manualer/vores-manual/foerste-besoeg";

    [Fact]
    public async Task Picture_InAPublishedChapter_IsReadWhereverTheChapterIs()
    {
        using var given = await PublishedAsync(Body);
        using var stranger = given.Portal.Client();

        var page = await given.Portal.PageAsync(Read);

        Assert.Contains("alt=\"Et hus ved en å\" width=\"30\" height=\"20\"", page, StringComparison.Ordinal);
        Assert.Contains("<figcaption>Huset</figcaption>", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await stranger.StatusAsync(SourceIn(page)));
        Assert.Contains(SourceIn(page), await given.Portal.PageAsync("manualer/vores-manual/haefte"), StringComparison.Ordinal);
        Assert.Contains(SourceIn(page), await given.Portal.PageAsync(Read + "/projektor"), StringComparison.Ordinal);
        using var book = new ZipArchive(await stranger.GetStreamAsync(new Uri("manualer/vores-manual/epub", UriKind.Relative)));
        await using var picture = Assert.Single(book.Entries, entry => entry.FullName.StartsWith("EPUB/pictures/", StringComparison.Ordinal)).Open();
        using MemoryStream bytes = new();
        await picture.CopyToAsync(bytes);
        Assert.Equal(GivenFiles.Png(30, 20), bytes.ToArray());
        await given.Portal.FillSearchAsync();
        Assert.Contains("foerste-besoeg", await given.Portal.PageAsync("api/search?q=hus%20%C3%A5"), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Picture_InABook_LeavesItABook()
    {
        Skip.If(EpubCheck.WhyMissing is not null, EpubCheck.WhyMissing);
        using var given = await PublishedAsync(Body);
        using var stranger = given.Portal.Client();

        var (exitCode, report) = await EpubCheck.RunAsync(await stranger.GetByteArrayAsync(new Uri("manualer/vores-manual/epub", UriKind.Relative)));

        Assert.True(exitCode == 0, report);
    }

    [Fact]
    public async Task Picture_ExchangedMovedOrTakenAway_ChangesWhatReadersSeeAndKeep()
    {
        using var given = await PublishedAsync(Body);
        var (first, kept) = (SourceIn(await given.Portal.PageAsync(Read)), await KeptAsync(given));

        await StoreAsync(given.Portal, GivenFiles.Png(60, 40));
        var exchanged = await given.Portal.PageAsync(Read);
        Assert.NotEqual(first, SourceIn(exchanged));
        Assert.Contains("width=\"60\" height=\"40\"", exchanged, StringComparison.Ordinal);
        Assert.NotEqual(kept, await KeptAsync(given));

        await ChangeAsync(given.Portal, file => (file.Path, file.FormerPaths) = ("Andetsteds/hus.png", [MediaFile.KeyOf("Planer/hus.png")]));
        Assert.Contains("/media/Andetsteds/hus.png?v=", await given.Portal.PageAsync(Read), StringComparison.Ordinal);

        await ChangeAsync(given.Portal, file => file.RemovedUtc = DateTime.UnixEpoch);
        var gone = await given.Portal.PageAsync(Read);
        Assert.DoesNotContain("<img", gone[gone.IndexOf("Ring først", StringComparison.Ordinal)..gone.IndexOf("Et hus ved en å", StringComparison.Ordinal)], StringComparison.Ordinal);
        Assert.Contains("<p>Et hus ved en å</p>", gone, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publish_OfAChapterWhosePictureHasGone_SaysWhichAndWhy()
    {
        using var given = await GivenAsync();
        var manual = await given.ManualAsync();
        await given.ApproveAsync(await given.ChapterAsync(manual, body: Body));
        await ChangeAsync(given.Portal, file => file.RemovedUtc = DateTime.UnixEpoch);

        var plan = await DeskPage.OpenAsync(given.Reviewer, manual + "/udgiv");

        Assert.Contains("Filbiblioteket har ikke det billede", plan.Text, StringComparison.Ordinal);
        Assert.False(plan.Has("Udgiv udgave 2026.1"));
    }

    [Fact]
    public async Task Picker_IsForWhoWritesManuals_AndForNobodyElse()
    {
        using var given = await GivenAsync();
        await given.Portal.ApplyStepAsync("""
            { "name": "roles", "Roles": [
              { "Name": "Writer", "Permissions": [ "AccessAdmin", "WriteManuals" ] },
              { "Name": "Reviewer", "Permissions": [ "AccessAdmin", "ApproveManuals" ] } ] }
            """);
        using var writer = await given.Portal.SignInAsync("Writer");
        using var reviewer = await given.Portal.SignInAsync("Reviewer");
        var chapter = await given.ChapterAsync(await given.ManualAsync());

        Assert.Equal(HttpStatusCode.OK, await writer.StatusAsync("admin/filer/vaelg?seen=true"));
        Assert.Contains("id=\"media-picker\"", await writer.PageAsync(chapter), StringComparison.Ordinal);
        Assert.DoesNotContain("media-new", await writer.PageAsync("admin/filer/vaelg?seen=true"), StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.OK, await reviewer.StatusAsync("admin/filer/vaelg?seen=true"));
        Assert.DoesNotContain("id=\"media-picker\"", await reviewer.PageAsync(chapter), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("![](~/media/Planer/hus.png)", "Billedet mangler en beskrivelse")]
    [InlineData("![Et hus](~/media/findes-ikke.png)", "Filbiblioteket har ikke det billede")]
    [InlineData("![Et hus](https://example.org/hus.png)", "Billedet ligger uden for portalen")]
    public async Task Submit_WithAPictureThatReadersWouldMiss_IsRefusedAndSaysWhatToDo(string picture, string because)
    {
        using var given = await GivenAsync();
        var chapter = await given.ChapterAsync(await given.ManualAsync(), body: $"## Kort fortalt\n\nRing først [@S0].\n\n{picture}");

        var refused = await GivenChapters.StepAsync(given.Writer, chapter, "Submit");

        Assert.Contains(because, refused.Text, StringComparison.Ordinal);
        Assert.True(refused.Has("action=submit")); // still a draft
    }

    [Fact]
    public async Task Preview_OfADraft_ShowsItsPicture()
    {
        using var given = await GivenAsync();
        var chapter = await given.ChapterAsync(await given.ManualAsync());

        var preview = await (await DeskPage.OpenAsync(given.Writer, chapter)).PressAsync("action=preview", ("Form.Body", Body));

        Assert.Contains("alt=\"Et hus ved en å\"", preview.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Overlay_WithAPicture_ShowsItOverTheSharedText()
    {
        using var given = await GivenAsync();
        const string Section = "admin/manualer/cti/afsnit/faseplanen-kort";

        var refused = await (await DeskPage.OpenAsync(given.Writer, Section)).PressAsync("action=save", ("Form.After", "![](~/media/Planer/hus.png)"));
        var laid = await (await DeskPage.OpenAsync(given.Writer, Section)).PressAsync("action=save", ("Form.After", "![Et hus](~/media/Planer/hus.png)"));

        Assert.Contains("Billedet mangler en beskrivelse", refused.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, laid.Status);
        Assert.Contains("alt=\"Et hus\"", await given.Portal.PageAsync("manualer/cti/faseplanen"), StringComparison.Ordinal);
        var uses = await UsesAsync(given.Writer);
        Assert.Contains("/admin/manualer/cti/afsnit/faseplanen-kort\"", uses, StringComparison.Ordinal);
        Assert.Contains("CTI-manualen: Faseplanen, Kort fortalt", uses, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Uses_OfAPicture_AreTheChaptersThatNameIt()
    {
        using var given = await PublishedAsync(Body);
        var manual = "admin/manualer/vores-manual";
        await given.ChapterAsync(manual, "Andet besøg", "## Kort\n\nHent [skemaet](~/media/Planer/HUS.png) [@S0].");
        var away = await given.ChapterAsync(manual, "Tredje besøg", Body);
        await GivenChapters.StepAsync(given.Writer, away, "Discard");

        var uses = await UsesAsync(given.Writer);
        Assert.Contains("/kapitler/foerste-besoeg\"", uses, StringComparison.Ordinal);
        Assert.Contains("/kapitler/andet-besoeg\"", uses, StringComparison.Ordinal);
        Assert.DoesNotContain("tredje-besoeg", uses, StringComparison.Ordinal);
        await given.Portal.ApplyStepAsync("""{ "name": "roles", "Roles": [ { "Name": "Librarian", "Permissions": [ "AccessAdmin", "ManageMediaContent" ] } ] }""");
        using var librarian = await given.Portal.SignInAsync("Librarian");
        var closed = await UsesAsync(librarian);
        Assert.Contains("en tekst, du ikke kan åbne", closed, StringComparison.Ordinal);
        Assert.DoesNotContain("besoeg", closed, StringComparison.Ordinal);
    }

    private async Task<GivenChapters> GivenAsync()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        await StoreAsync(portal, GivenFiles.Png(30, 20));
        return await GivenChapters.OnAsync(portal);
    }

    private async Task<GivenChapters> PublishedAsync(string body)
    {
        var given = await GivenAsync();
        var manual = await given.ManualAsync();
        await given.ApproveAsync(await given.ChapterAsync(manual, body: body));
        await given.PublishAsync(manual);
        return given;
    }

    private static Task StoreAsync(TestPortal portal, byte[] picture) => portal.RunAsync(async services =>
    {
        await services.GetRequiredService<IMediaStore>().StoreAsync("Planer/hus.png", picture, default);
        await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(default);
        return true;
    });

    private static Task ChangeAsync(TestPortal portal, Action<MediaFile> change) => portal.RunAsync(async services =>
    {
        var session = services.GetRequiredService<IDocumentSession>();
        var file = (await session.Query<MediaFileIndex>(row => row.Name == "hus.png" && !row.IsFormer).FirstOrDefaultAsync<MediaFile>(default))!;
        change(file);
        session.Store(file);
        await session.SaveChangesAsync(default);
        return true;
    });

    private static async Task<string> UsesAsync(HttpClient librarian)
    {
        var page = await librarian.PageAsync("admin/filer");
        var list = await DeskPage.OpenAsync(librarian, FilePage().Match(page).Value);
        return list.Text[list.Text.IndexOf("id=\"uses\"", StringComparison.Ordinal)..];
    }

    private static async Task<string> KeptAsync(GivenChapters given) =>
        Kept().Match(await given.Portal.PageAsync("offline/manualer.json")).Value;

    private static string SourceIn(string page) => WebUtility.HtmlDecode(Source().Match(page).Groups["src"].Value);

    [GeneratedRegex("<img src=\"(?<src>[^\"]*/media/Planer/hus\\.png[^\"]*)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Source();

    [GeneratedRegex("admin/filer/[0-9]+")]
    private static partial Regex FilePage();

    [GeneratedRegex("vores-manual/foerste-besoeg\",\\s*\"hash\":\\s*\"[0-9a-f]+\"")]
    private static partial Regex Kept();
}
