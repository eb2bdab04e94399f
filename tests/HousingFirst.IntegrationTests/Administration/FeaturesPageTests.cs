using System.Net;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Sdk.Portals;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Administration;

/// <summary>Switching features, and looking at mails, from the browser.</summary>
[Collection(HostCollection.Name)]
public sealed class FeaturesPageTests(HostFixture fixture)
{
    private const string Page = "admin/funktioner";

    [Fact]
    public async Task Feature_SwitchedOffAndOn_GoesAndComesBackWithItsPages()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var admin = await portal.SignInAsync("ProviderAdministrator");

        var off = await PostAsync(admin, "Disable", "HousingFirst.Training.Enquiries");
        using var gone = await admin.GetAsync(new Uri("admin/henvendelser", UriKind.Relative));
        var on = await PostAsync(admin, "Enable", "HousingFirst.Training.Enquiries");
        using var back = await admin.GetAsync(new Uri("admin/henvendelser", UriKind.Relative));

        Assert.Contains("Slået fra:", off, StringComparison.Ordinal);
        Assert.Contains("Slået til:", on, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), (gone.StatusCode, back.StatusCode));
    }

    [Theory]
    [InlineData("Disable", "HousingFirst.Manuals", "Slå dem fra først")]
    [InlineData("Disable", "HousingFirst.Accounts", "kan ikke slås fra")]
    [InlineData("Disable", "HousingFirst.FjordTheme", "Vælg et andet tema først")]
    [InlineData("Enable", "<script>alert(1)</script>", "findes ikke")]
    public async Task Feature_ThatCannotBeSwitched_IsNamedAndNothingChanges(string handler, string feature, string because)
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var admin = await portal.SignInAsync("Administrator");
        var before = await FeaturesAsync(portal);

        var page = await PostAsync(admin, handler, feature);

        Assert.Contains(because, page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.True(before.SetEquals(await FeaturesAsync(portal)));
    }

    [Fact]
    public async Task Pages_WithoutTheirPermission_DoNotExist()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var trainer = await portal.SignInAsync("Trainer");
        foreach (var path in new[] { Page, "admin/mails", "admin/personer", "admin/personer/ny", "admin/roller", "admin/roller/Trainer" })
        {
            using var answer = await trainer.GetAsync(new Uri(path, UriKind.Relative));
            Assert.Equal((path, HttpStatusCode.NotFound), (path, answer.StatusCode));
        }
    }

    [Fact]
    public async Task Mails_AreShownWithoutTextAndRecipient()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        await portal.RunAsync(async services =>
        {
            await services.GetRequiredService<Sdk.Mail.IMailOutbox>().StoreAsync(
                new() { To = [Sdk.Mail.MailAddress.Parse("kim.opdigtet@example.org")], Subject = "Hemmeligt emne", Text = "Hemmelig tekst" }, default);
            await services.GetRequiredService<Sdk.Documents.IDocumentSession>().SaveChangesAsync(default);
            return true;
        });
        using var admin = await portal.SignInAsync("ProviderAdministrator");

        var page = await admin.PageAsync("admin/mails");

        Assert.Contains("Venter", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Hemmelig", page, StringComparison.Ordinal);
        Assert.DoesNotContain("opdigtet", page, StringComparison.Ordinal);
    }

    private static async Task<string> PostAsync(HttpClient client, string handler, string feature)
    {
        using var answer = await TestPortal.PostAsync(client, $"{Page}?handler={handler}", new() { ["feature"] = feature }, Page);
        return answer.Headers.Location is { } done
            ? await client.GetStringAsync(done)
            : await answer.Content.ReadAsStringAsync();
    }

    private static Task<IReadOnlySet<string>> FeaturesAsync(TestPortal portal) =>
        portal.RunAsync(services => Task.FromResult(services.GetRequiredService<ICurrentPortal>().Portal.Features));
}
