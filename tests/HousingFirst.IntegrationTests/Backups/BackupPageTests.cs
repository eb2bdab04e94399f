using System.IO.Compression;
using System.Net;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Sdk.Audit;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Backups;

/// <summary>Backups taken, tried and downloaded from the browser, by those alone who may.</summary>
[Collection(HostCollection.Name)]
public sealed class BackupPageTests(HostFixture fixture)
{
    private const string Page = GivenBackups.Page;

    [Fact]
    public async Task Backup_TakenTriedAndDownloaded_IsListedAndInTheTrail()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var admin = await portal.SignInAsync("Administrator");

        var taken = await GivenBackups.PressAsync(admin, "Take");
        var id = GivenBackups.IdOf(taken);
        var tried = await GivenBackups.PressAsync(admin, "Try", id);
        using var file = await TestPortal.PostAsync(admin, $"{Page}?handler=Download", new() { ["id"] = id }, formOn: Page);

        Assert.Contains("Kopien er taget", taken, StringComparison.Ordinal);
        Assert.Contains("Ikke prøvet", taken, StringComparison.Ordinal);
        Assert.Contains("kan gendannes</h2>", tried, StringComparison.Ordinal);
        Assert.DoesNotContain("Ikke prøvet", tried, StringComparison.Ordinal);
        Assert.Equal("application/zip", file.Content.Headers.ContentType?.MediaType);
        Assert.Equal($"{id}.zip", file.Content.Headers.ContentDisposition?.FileNameStar ?? file.Content.Headers.ContentDisposition?.FileName);
        Assert.True(file.Headers.CacheControl?.NoStore);
        using (var zip = new ZipArchive(await file.Content.ReadAsStreamAsync()))
        {
            Assert.NotNull(zip.GetEntry("tables/Document.jsonl"));
        }

        var lines = await portal.RunAsync(async services =>
            (await services.GetRequiredService<IAuditReader>().ListAsync(new(), 0, 10, CancellationToken.None)).ToList());
        Assert.All(
            new[] { AuditKinds.PortalBackedUp, AuditKinds.BackupDownloaded },
            kind => Assert.Equal(AuditActor.Account, lines.Single(line => line.Kind == kind).Actor));
    }

    [Fact]
    public async Task Page_ForThoseWithoutTheRight_DoesNotExist()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var trainer = await portal.SignInAsync("Trainer");
        using var page = await trainer.GetAsync(new Uri(Page, UriKind.Relative));
        using var post = await TestPortal.PostAsync(trainer, $"{Page}?handler=Take", [], formOn: "account");
        using var stranger = portal.Client();
        using var toSignIn = await stranger.GetAsync(new Uri(Page, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, post.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, toSignIn.StatusCode);
    }

    [Fact]
    public async Task Backup_OfAnotherPortal_CannotBeNamed()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        var other = await fixture.Host.PortalAsync("kursushus");
        using var admin = await portal.SignInAsync("Administrator");
        using var stranger = await other.SignInAsync("Administrator");
        var id = await GivenBackups.TakeAsync(admin);

        foreach (var handler in new[] { "Try", "Download" })
        {
            Assert.Contains("findes ikke længere", await GivenBackups.PressAsync(stranger, handler), StringComparison.Ordinal);
            Assert.Contains("findes ikke længere", await GivenBackups.PressAsync(stranger, handler, id), StringComparison.Ordinal);
            Assert.Contains("findes ikke længere", await GivenBackups.PressAsync(stranger, handler, $"../{portal.Name}/{id}"), StringComparison.Ordinal);
        }

        Assert.DoesNotContain(id, await stranger.GetStringAsync(new Uri(Page, UriKind.Relative)), StringComparison.Ordinal);
    }
}
