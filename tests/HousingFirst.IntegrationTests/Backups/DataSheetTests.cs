using System.Net;
using System.Text.RegularExpressions;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Backups;

/// <summary>The sheet says what is kept, by whom it is read and for how long, as the portal is set up now.</summary>
[Collection(HostCollection.Name)]
public sealed class DataSheetTests(HostFixture fixture)
{
    [Fact]
    public async Task Sheet_FollowsRolesSettingsAndFeatures()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var trainer = await portal.SignInAsync("Trainer");
        Assert.Contains("24 hele måneder", Row(await SheetAsync(trainer), "Revisionsspor"), StringComparison.Ordinal);
        Assert.DoesNotContain("Trainer", Row(await SheetAsync(trainer), "Revisionsspor"), StringComparison.Ordinal);

        await portal.RunAsync(async services =>
        {
            await services.GetRequiredService<IPortalSettings>().SetAsync(AuditSettings.Key, new AuditSettings { MonthsKept = 36 }, CancellationToken.None);
            await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(CancellationToken.None);
            var roles = services.GetRequiredService<IRoles>();
            var role = (await roles.FindAsync("Trainer", CancellationToken.None))!;
            return await roles.ChangeAsync(role.Name, role.Stamp, role.Description, [.. role.Permissions, "ViewAudit"], CancellationToken.None);
        });
        var sheet = await SheetAsync(trainer);
        Assert.Contains("36 hele måneder", Row(sheet, "Revisionsspor"), StringComparison.Ordinal);
        Assert.Contains("Underviser", Row(sheet, "Revisionsspor"), StringComparison.Ordinal);
        Assert.Contains("administrator", Row(sheet, "Revisionsspor"), StringComparison.Ordinal);
        Assert.Contains("Henvendelser", sheet, StringComparison.Ordinal);

        await portal.RunAsync(services => services.GetRequiredService<Sdk.Modules.IFeatureSwitch>().DisableAsync(["HousingFirst.Training.Enquiries"], CancellationToken.None));
        Assert.DoesNotMatch(HeadOf("Henvendelser"), await SheetAsync(trainer));
    }

    [Fact]
    public async Task Sheet_OfTypesThatNobodyDescribes_NamesThem()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        await portal.RunAsync(async services =>
        {
            await GivenBackups.StoreNotesAsync(services, 2);
            return true;
        });
        using var admin = await portal.SignInAsync("Administrator");
        Assert.Contains("BackupNote (2)", await SheetAsync(admin), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sheet_ForReaders_DoesNotExist()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var participant = await portal.SignInAsync("CourseParticipant");
        using var answer = await participant.GetAsync(new Uri("admin/data", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Holdings_OfAllFeatures_SpeakOfEveryDocumentOfAModule()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        var told = await portal.RunAsync(services => Task.FromResult(services.GetRequiredService<Sdk.Modules.IPortalExtensions>()
            .All<IDataHoldings>().SelectMany(provider => provider.List()).SelectMany(holding => holding.Documents).ToHashSet()));
        var stored = told.Select(type => type.Assembly).Distinct().SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.IsDefined(typeof(DocumentAttribute), inherit: false));
        Assert.Empty(stored.Where(type => !told.Contains(type)).Select(type => type.Name));
    }

    private static async Task<string> SheetAsync(HttpClient client) =>
        WebUtility.HtmlDecode(await client.GetStringAsync(new Uri("admin/data", UriKind.Relative)));

    private static string Row(string sheet, string title) => HeadOf(title).Match(sheet).Value;

    private static Regex HeadOf(string title) => new($"<th scope=\"row\">\\s*{title}.*?</tr>", RegexOptions.Singleline);
}
