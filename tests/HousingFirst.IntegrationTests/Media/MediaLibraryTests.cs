using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Platform.Media;
using HousingFirst.Platform.Time;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Parts;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Media;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Time;
using HousingFirst.Testing.Hosting;
using HousingFirst.Testing.Media;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Media;

/// <summary>The library of files in the administration.</summary>
[Collection(HostCollection.Name)]
public sealed partial class MediaLibraryTests(HostFixture fixture)
{
    private const string Library = "admin/filer";

    [Fact]
    public async Task Upload_OfSeveral_StoresEachAndRefusesEachForItself()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var editor = await portal.SignInAsync(WellKnownRoles.Administrator);
        using var reader = portal.Client();

        var page = await UploadAsync(editor, "Første møde", ("Hus ved åen.PNG", GivenFiles.Png()), ("regler.pdf", GivenFiles.Pdf()), ("løn.exe", [1]));

        Assert.Contains("Første møde/Hus ved åen.png", page, StringComparison.Ordinal);
        Assert.Contains("Første møde/regler.pdf", page, StringComparison.Ordinal);
        Assert.Contains("Den slags filer kan ikke lægges op her", page, StringComparison.Ordinal);
        Assert.Contains("Beskriv billederne", page, StringComparison.Ordinal);
        Assert.Equal(GivenFiles.Png(), await reader.GetByteArrayAsync(new Uri("media/Første møde/Hus ved åen.png", UriKind.Relative)));
        Assert.Equal(["media.refused", "media.stored", "media.stored"], await KindsAsync(portal, 3));
    }

    [Theory]
    [InlineData("a.gif", "GIF89a/*=1;alert(1)//", "ikke det, som filens endelse siger")]
    [InlineData("a.png", "<html><script>alert(1)</script>", "ikke det, som filens endelse siger")]
    [InlineData("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&x;</text></svg>", "beskadiget")]
    [InlineData("a.php.png", "<?php echo 1;", "ikke det, som filens endelse siger")]
    [InlineData("a.png.html", "<html>", "Den slags filer")]
    [InlineData("a.txt", "", "Filen er tom")]
    [InlineData("../../../etc/passwd", "root", "navn kan ikke bruges")]
    [InlineData(".htaccess", "x", "navn kan ikke bruges")]
    [InlineData("   .png", "x", "navn kan ikke bruges")]
    [InlineData("Statusnotat 010101-0000.txt", "x", "ligner et CPR-nummer")]
    [InlineData("Statusnotat_0101010000.txt", "x", "ligner et CPR-nummer")]
    public async Task Upload_OfWhatMayNotBe_SaysWhatToDoAndLeavesNothing(string name, string content, string because)
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var editor = await portal.SignInAsync(WellKnownRoles.Administrator);
        var before = await CountAsync(portal);

        var page = await UploadAsync(editor, "", (name, System.Text.Encoding.UTF8.GetBytes(content)));

        Assert.Contains(because, page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.Equal(before, await CountAsync(portal));
        Assert.Equal(["media.refused"], await KindsAsync(portal, 1));
    }

    [Fact]
    public async Task Upload_OfADrawingThatRuns_StoresTheDrawingAlone()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var editor = await portal.SignInAsync(WellKnownRoles.Administrator);

        var page = await UploadAsync(editor, "", ("hus.svg", GivenFiles.Svg("<script>alert(1)</script><path d=\"M0 0h9\" onclick=\"alert(2)\"/>")));

        Assert.Contains("Det er fjernet", page, StringComparison.Ordinal);
        var stored = await editor.PageAsync("media/hus.svg");
        Assert.Contains("M0 0h9", stored, StringComparison.Ordinal);
        Assert.DoesNotContain("alert", stored, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_OfTheSameAgain_IsNotStoredTwiceAndANameThatIsTakenGetsANumber()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var editor = await portal.SignInAsync(WellKnownRoles.Administrator);
        await UploadAsync(editor, "", ("a.png", GivenFiles.Png(3)));

        var same = await UploadAsync(editor, "andetsteds", ("b.png", GivenFiles.Png(3)));
        var other = await UploadAsync(editor, "", ("A.png", GivenFiles.Png(4)));

        Assert.Contains("lå her i forvejen", same, StringComparison.Ordinal);
        Assert.Contains(">A-2.png<", other, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_ByScript_IsAnsweredInJson()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var editor = await portal.SignInAsync(WellKnownRoles.Administrator);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"{Library}?handler=Upload", UriKind.Relative))
        {
            Content = await FormAsync(editor, ("folder", ""), [("a.png", GivenFiles.Png())]),
        };
        request.Headers.Accept.Add(new("application/json"));

        using var answer = await editor.SendAsync(request);

        Assert.Equal("""[{"ok":true,"message":"","lacksAlt":true}]""", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Upload_WithoutTheFormsToken_IsRefused()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var editor = await portal.SignInAsync(WellKnownRoles.Administrator);
        using var form = new MultipartFormDataContent { { new ByteArrayContent(GivenFiles.Png()), "files", "a.png" } };

        using var answer = await editor.PostAsync(new Uri($"{Library}?handler=Upload", UriKind.Relative), form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Upload_BeyondThePortalsOwnLimits_IsRefused()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var editor = await portal.SignInAsync(WellKnownRoles.Administrator);
        var opened = await editor.PageAsync("admin/indstillinger/filer");
        using var saved = await TestPortal.PostAsync(
            editor, "admin/indstillinger/filer",
            new() { ["before"] = Before().Match(opened).Groups["value"].Value, ["Values[0]"] = "1", ["Values[1]"] = "nej", ["Values[2]"] = "ja", ["Values[3]"] = "ja" });

        var page = await UploadAsync(editor, "", ("hus.svg", GivenFiles.Svg("")), ("stor.txt", System.Text.Encoding.UTF8.GetBytes(new string('x', 1024 * 1024 + 1))));

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Contains("Den slags filer kan ikke lægges op", page, StringComparison.Ordinal);
        Assert.Contains("må højst fylde 1 MB", page, StringComparison.Ordinal);
    }

    // The host turns it back before it is sent, as it would with a browser that asks first.
    [Fact]
    public async Task Upload_OfMoreThanTheHostReads_SaysSoAndReadsNothing()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var editor = await portal.SignInAsync(WellKnownRoles.Administrator);
        using var form = await FormAsync(editor, ("folder", ""), [("stor.txt", new byte[41 * 1024 * 1024])]);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"{Library}?handler=Upload", UriKind.Relative)) { Content = form };
        request.Headers.ExpectContinue = true;

        using var answer = await editor.SendAsync(request);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("Det var mere end 40 MB", WebUtility.HtmlDecode(await editor.PageAsync(answer.Headers.Location!.OriginalString)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Describe_SeveralAtOnce_SavesThoseWithWordsAndSaysWhatIsWrongWithOthers()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var editor = await portal.SignInAsync(WellKnownRoles.Administrator);
        await UploadAsync(editor, "", ("a.png", GivenFiles.Png(3)), ("b.png", GivenFiles.Png(4)), ("c.png", GivenFiles.Png(5)));
        var (a, b, c) = (await IdAsync(portal, "a.png"), await IdAsync(portal, "b.png"), await IdAsync(portal, "c.png"));

        using var answer = await TestPortal.PostAsync(editor, Library + "/beskriv", new()
        {
            [$"alt-{a}"] = "Et hus ved åen", [$"alt-{b}"] = "Begge dele", [$"pynt-{b}"] = "true", [$"alt-{c}"] = "",
        });
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.Contains("enten pynt eller har en beskrivelse", page, StringComparison.Ordinal);
        Assert.Contains("Begge dele", page, StringComparison.Ordinal);
        Assert.Equal(("Et hus ved åen", null, null), ((await FileAsync(portal, "a.png")).Alt, (await FileAsync(portal, "b.png")).Alt, (await FileAsync(portal, "c.png")).Alt));
    }

    [Fact]
    public async Task Move_ToAnotherFolder_KeepsItsOldAddressWorking()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var editor = await portal.SignInAsync(WellKnownRoles.Administrator);
        using var reader = portal.Client();
        await UploadAsync(editor, "gammel", ("a.png", GivenFiles.Png(3)));
        var id = await IdAsync(portal, "gammel/a.png");

        using var moved = await TestPortal.PostAsync(editor, $"{Library}/{id}?handler=Move", new() { ["Name"] = "hus", ["Folder"] = "ny" }, $"{Library}/{id}");

        Assert.Equal(HttpStatusCode.Redirect, moved.StatusCode);
        Assert.Equal(GivenFiles.Png(3), await reader.GetByteArrayAsync(new Uri("media/ny/hus.png", UriKind.Relative)));
        Assert.Equal(GivenFiles.Png(3), await reader.GetByteArrayAsync(new Uri("media/gammel/a.png", UriKind.Relative)));

        // Pages and letters with the old address mean this file, not one that somebody else gives the same name.
        var page = await UploadAsync(editor, "gammel", ("a.png", GivenFiles.Png(7)));
        Assert.Contains("gammel/a-2.png", page, StringComparison.Ordinal);
        Assert.Equal(GivenFiles.Png(3), await reader.GetByteArrayAsync(new Uri("media/gammel/a.png", UriKind.Relative)));
        Assert.Equal(GivenFiles.Png(3), await reader.GetByteArrayAsync(new Uri("media/ny/hus.png", UriKind.Relative)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("///")]
    [InlineData("b")]
    public async Task Move_WhereItCannotStand_IsRefusedAndChangesNothing(string name)
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var editor = await portal.SignInAsync(WellKnownRoles.Administrator);
        await UploadAsync(editor, "", ("a.png", GivenFiles.Png(3)), ("b.png", GivenFiles.Png(4)));
        var id = await IdAsync(portal, "a.png");

        using var answer = await TestPortal.PostAsync(editor, $"{Library}/{id}?handler=Move", new() { ["Name"] = name, ["Folder"] = "" }, $"{Library}/{id}");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(id, await IdAsync(portal, "a.png"));
    }

    [Fact]
    public async Task Delete_OfAFileThatAPageUses_AsksFirstAndCanBeUndone()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var editor = await portal.SignInAsync(WellKnownRoles.Administrator);
        using var reader = portal.Client();
        await UploadAsync(editor, "hus", ("Min fil.pdf", GivenFiles.Pdf()));
        await WriteAsync(portal, "En side med en fil", "[Læs](~/media/hus/Min%20fil.pdf)");
        var id = await IdAsync(portal, "hus/Min fil.pdf");

        var page = await editor.PageAsync($"{Library}/{id}");
        using var refused = await DeleteAsync(editor, id, isSure: false);
        var said = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync());

        Assert.Contains("En side med en fil", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Contains("Steder, der bruger filen: 1", said, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await reader.StatusAsync("media/hus/Min%20fil.pdf"));

        using var deleted = await DeleteAsync(editor, id, isSure: true);
        Assert.Equal(HttpStatusCode.Redirect, deleted.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, await reader.StatusAsync("media/hus/Min%20fil.pdf"));
        Assert.DoesNotContain("Min fil", WebUtility.HtmlDecode(await editor.PageAsync(Library)), StringComparison.Ordinal);

        using var back = await TestPortal.PostAsync(editor, Library + "/slettet", new() { ["id"] = id.ToString(CultureInfo.InvariantCulture) });
        Assert.Equal(HttpStatusCode.Redirect, back.StatusCode);
        Assert.Equal(HttpStatusCode.OK, await reader.StatusAsync("media/hus/Min%20fil.pdf"));
        Assert.Equal(["media.brought-back", "media.removed"], await KindsAsync(portal, 2));
    }

    [Fact]
    public async Task Search_OfAFile_FindsItWhereSomebodyHasSaidSoAndNotWhenItIsDeleted()
    {
        const string Question = "api/search?q=papegøjeplan";
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var editor = await portal.SignInAsync(WellKnownRoles.Administrator);
        await UploadAsync(editor, "", ("papegøjeplan.pdf", GivenFiles.Pdf()));
        var id = await IdAsync(portal, "papegøjeplan.pdf");

        Assert.DoesNotContain("media/", await portal.PageAsync(Question), StringComparison.Ordinal);

        using var said = await TestPortal.PostAsync(editor, $"{Library}/{id}?handler=Find", new() { ["IsFindable"] = "true" }, $"{Library}/{id}");
        Assert.Equal(HttpStatusCode.Redirect, said.StatusCode);
        Assert.Contains("media/", await portal.PageAsync(Question), StringComparison.Ordinal);

        using var deleted = await DeleteAsync(editor, id, isSure: true);
        Assert.Equal(HttpStatusCode.Redirect, deleted.StatusCode);
        Assert.DoesNotContain("media/", await portal.PageAsync(Question), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Erase_OfADeletedFile_TakesItsBytesAtOnceUnlessAnotherHasThem()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var editor = await portal.SignInAsync(WellKnownRoles.Administrator);
        await UploadAsync(editor, "", ("a.png", GivenFiles.Png(3)), ("b.png", GivenFiles.Png(4)));
        var (a, b) = (await FileAsync(portal, "a.png"), await FileAsync(portal, "b.png"));
        foreach (var path in new[] { "a.png", "b.png" })
        {
            using var deleted = await DeleteAsync(editor, await IdAsync(portal, path), isSure: true);
        }

        var ids = (A: await IdAsync(portal, "a.png"), B: await IdAsync(portal, "b.png"));
        await UploadAsync(editor, "", ("igen.png", GivenFiles.Png(4)));

        using var erasedA = await EraseAsync(editor, ids.A);
        using var erasedB = await EraseAsync(editor, ids.B);

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (erasedA.StatusCode, erasedB.StatusCode));
        Assert.Equal((false, true), (await HasBytesAsync(portal, a.Hash), await HasBytesAsync(portal, b.Hash)));
        using var back = await TestPortal.PostAsync(
            editor, Library + "/slettet", new() { ["id"] = ids.B.ToString(CultureInfo.InvariantCulture) }, Library);
        Assert.Equal(HttpStatusCode.NotFound, back.StatusCode);
        Assert.Equal(["media.erased", "media.erased"], await KindsAsync(portal, 2));
    }

    [Fact]
    public async Task Erase_OfAFileThatWasNotDeleted_IsRefused()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var editor = await portal.SignInAsync(WellKnownRoles.Administrator);
        await UploadAsync(editor, "", ("a.png", GivenFiles.Png(3)));
        var id = await IdAsync(portal, "a.png");

        using var refused = await EraseAsync(editor, id);

        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        Assert.Equal(id, await IdAsync(portal, "a.png"));
    }

    [Fact]
    public async Task Day_TakesBytesThatWereReplaced()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        var before = await StoreAsync(portal, "a.txt", "et");
        var after = await StoreAsync(portal, "a.txt", "to");
        var task = Assert.Single(portal.Host.Services.GetServices<HostDailyTask>(), task => task.Task == typeof(MediaSweepTask));

        await portal.RunAsync(async services =>
        {
            foreach (var file in Directory.GetFiles(services.GetRequiredService<IMediaFolder>().Path, "*", SearchOption.AllDirectories))
            {
                File.SetLastWriteTimeUtc(file, TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-1));
            }

            await ((IDailyTask)services.GetRequiredService(task.Task)).RunAsync(default);
            return true;
        });

        Assert.Equal((false, true), (await HasBytesAsync(portal, before), await HasBytesAsync(portal, after)));
    }

    [Fact]
    public async Task Move_AwayFromANameLikeAPersonalNumber_DoesNotKeepTheOldAddress()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var editor = await portal.SignInAsync(WellKnownRoles.Administrator);
        await StoreAsync(portal, "Notat 010101-0000.txt", "x");
        var id = await IdAsync(portal, "Notat 010101-0000.txt");

        using var refused = await TestPortal.PostAsync(
            editor, $"{Library}/{id}?handler=Move", new() { ["Name"] = "0101010000", ["Folder"] = "" }, $"{Library}/{id}");
        using var moved = await TestPortal.PostAsync(
            editor, $"{Library}/{id}?handler=Move", new() { ["Name"] = "notat", ["Folder"] = "" }, $"{Library}/{id}");

        Assert.Contains("ligner et CPR-nummer", WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, moved.StatusCode);
        Assert.Empty((await FileAsync(portal, "notat.txt")).FormerPaths);
    }

    [Fact]
    public async Task Upload_OfWhatKeepsItsNotes_SaysSo()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var editor = await portal.SignInAsync(WellKnownRoles.Administrator);

        var film = await UploadAsync(editor, "", ("hjem.mp4", "\0\0\0\u0018ftypisom\0\0\0\0isom"u8.ToArray()));
        var text = await UploadAsync(editor, "", ("regler.pdf", GivenFiles.Pdf()));

        Assert.Contains("hvor og hvornår den er optaget", film, StringComparison.Ordinal);
        Assert.Contains("forfatter, kommentarer", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Uses_OfAFileThatWasMoved_AreFoundUnderItsOldPath()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var editor = await portal.SignInAsync(WellKnownRoles.Administrator);
        await UploadAsync(editor, "", ("a.png", GivenFiles.Png(3)));
        await WriteAsync(portal, "Side med billede", "![Et hus](~/media/a.png)");
        var id = await IdAsync(portal, "a.png");
        using var moved = await TestPortal.PostAsync(editor, $"{Library}/{id}?handler=Move", new() { ["Name"] = "hus", ["Folder"] = "" }, $"{Library}/{id}");

        Assert.Contains("Side med billede", WebUtility.HtmlDecode(await editor.PageAsync($"{Library}/{id}")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Library_ForSomebodyWithoutThePermission_IsClosed()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var trainer = await portal.SignInAsync("Trainer");
        using var participant = await portal.SignInAsync("CourseParticipant");
        using var editor = await portal.SignInAsync(WellKnownRoles.Administrator);
        await UploadAsync(editor, "", ("a.png", GivenFiles.Png(3)));
        var id = await IdAsync(portal, "a.png");

        foreach (var path in new[] { Library, $"{Library}/{id}", Library + "/beskriv", Library + "/slettet" })
        {
            Assert.NotEqual(HttpStatusCode.OK, await trainer.StatusAsync(path));
            Assert.Equal(HttpStatusCode.NotFound, await participant.StatusAsync(path));
        }
    }

    [Fact]
    public async Task List_WordsKindAndLacks_NarrowIt()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var editor = await portal.SignInAsync(WellKnownRoles.Administrator);
        await UploadAsync(editor, "mappe", ("rød-cykel.png", GivenFiles.Png(3)), ("blå bil.pdf", GivenFiles.Pdf()));

        using var sent = await TestPortal.PostAsync(editor, $"{Library}?handler=Filter", new() { ["ord"] = "CYKEL" }, Library);
        var byWords = WebUtility.HtmlDecode(await editor.PageAsync(Library));
        var byKind = WebUtility.HtmlDecode(await editor.PageAsync($"{Library}?nulstil=1&slags=document"));
        var grid = await editor.PageAsync($"{Library}?nulstil=1&vis=billeder");

        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Contains("rød-cykel.png", byWords, StringComparison.Ordinal);
        Assert.DoesNotContain("blå bil.pdf", byWords, StringComparison.Ordinal);
        Assert.Contains("media-grid", grid, StringComparison.Ordinal);
        Assert.NotEmpty(byKind);
    }

    [Fact]
    public async Task Pick_OfAPictureThatNobodyDescribed_AsksForTheWordsFirst()
    {
        const string Picker = Library + "/vaelg";
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var editor = await portal.SignInAsync("ManualEditor");
        using var trainer = await portal.SignInAsync("Trainer");
        await UploadAsync(editor, "", ("hus.png", GivenFiles.Png(3)));
        var id = (await IdAsync(portal, "hus.png")).ToString(CultureInfo.InvariantCulture);

        var offered = await editor.PageAsync($"{Picker}?seen=true");
        var offeredToTrainer = await trainer.PageAsync($"{Picker}?seen=true");
        using var empty = await TestPortal.PostAsync(editor, $"{Picker}?handler=Describe", new() { ["id"] = id, ["alt"] = " ", ["seen"] = "true" }, Picker);
        using var picked = await TestPortal.PostAsync(editor, $"{Picker}?handler=Describe", new() { ["id"] = id, ["alt"] = "Et hus", ["seen"] = "true" }, Picker);
        using var refused = await TestPortal.PostAsync(trainer, $"{Picker}?handler=Describe", new() { ["id"] = id, ["alt"] = "Andet", ["seen"] = "true" }, Picker);

        Assert.DoesNotContain("data-media-path=\"hus.png\"", offered, StringComparison.Ordinal);
        Assert.DoesNotContain("hus.png", offeredToTrainer, StringComparison.Ordinal);
        Assert.Contains("Skriv, hvad billedet viser", WebUtility.HtmlDecode(await empty.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Contains("data-media-picked=\"hus.png\" data-media-picked-alt=\"Et hus\"", await picked.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        Assert.Contains("data-media-path=\"hus.png\"", await trainer.PageAsync($"{Picker}?seen=true"), StringComparison.Ordinal);
    }

    private static async Task<string> UploadAsync(HttpClient client, string folder, params (string Name, byte[] Content)[] files)
    {
        using var form = await FormAsync(client, ("folder", folder), files);
        using var answer = await client.PostAsync(new Uri($"{Library}?handler=Upload", UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return WebUtility.HtmlDecode(PortalPages.Whole(await answer.Content.ReadAsStringAsync()));
    }

    private static async Task<MultipartFormDataContent> FormAsync(HttpClient client, (string Name, string Value) field, (string Name, byte[] Content)[] files)
    {
        MultipartFormDataContent form = new()
        {
            { new StringContent(Token().Match(await client.PageAsync(Library)).Groups["value"].Value), "__RequestVerificationToken" },
            { new StringContent(field.Value), field.Name },
        };
        foreach (var (name, content) in files)
        {
            ByteArrayContent part = new(content);
            part.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "files", FileNameStar = name };
            form.Add(part);
        }

        return form;
    }

    private static Task<HttpResponseMessage> EraseAsync(HttpClient client, long id) => TestPortal.PostAsync(
        client, Library + "/slettet?handler=Erase", new() { ["id"] = id.ToString(CultureInfo.InvariantCulture) }, Library);

    private static Task<string> StoreAsync(TestPortal portal, string path, string text) => portal.RunAsync(async services =>
    {
        var store = services.GetRequiredService<IMediaStore>();
        await store.StoreAsync(path, System.Text.Encoding.UTF8.GetBytes(text), default);
        await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(default);
        return (await store.FindAsync(path, default))!.Hash;
    });

    private static Task<bool> HasBytesAsync(TestPortal portal, string hash) =>
        portal.RunAsync(services => Task.FromResult(File.Exists(MediaFiles.PathOf(services.GetRequiredService<IMediaFolder>().Path, hash))));

    private static Task<HttpResponseMessage> DeleteAsync(HttpClient client, long id, bool isSure) => TestPortal.PostAsync(
        client, $"{Library}/{id}?handler=Delete", new() { ["IsSure"] = isSure ? "true" : "false" }, $"{Library}/{id}");

    private static Task<MediaFile> FileAsync(TestPortal portal, string path) => portal.RunAsync(async services =>
        await services.GetRequiredService<IMediaStore>().FindAsync(path, default) ?? throw new InvalidOperationException(path));

    private static Task<long> IdAsync(TestPortal portal, string path) => portal.RunAsync(async services =>
    {
        var (session, key) = (services.GetRequiredService<IDocumentSession>(), MediaFile.KeyOf(path));
        var file = await session.Query<MediaFileIndex>(row => row.Path == key).FirstOrDefaultAsync<MediaFile>(default);
        return session.IdOf(file!) ?? 0;
    });

    private static Task<int> CountAsync(TestPortal portal) =>
        portal.RunAsync(services => services.GetRequiredService<IDocumentSession>().Query<MediaFileIndex>().CountAsync(default));

    private static Task<string> WriteAsync(TestPortal portal, string title, string markdown) => portal.RunAsync(async services =>
    {
        var store = services.GetRequiredService<IContentStore>();
        var page = store.New("Page");
        page.Alter<TitlePart>(part => part.Title = title);
        page.Alter<MarkdownBodyPart>(part => part.Markdown = markdown);
        var result = await store.PublishAsync(page, default);
        Assert.True(result.Succeeded);
        await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(default);
        return page.ContentItemId;
    });

    private static async Task<IReadOnlyList<string>> KindsAsync(TestPortal portal, int count)
    {
        var lines = await portal.RunAsync(services => services.GetRequiredService<IAuditReader>().ListAsync(new(), 0, 20, default));
        return [.. lines.Select(line => line.Kind).Where(kind => kind.StartsWith("media.", StringComparison.Ordinal)).Take(count).Order(StringComparer.Ordinal)];
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Token();

    [GeneratedRegex("name=\"before\"[^>]*value=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Before();
}
