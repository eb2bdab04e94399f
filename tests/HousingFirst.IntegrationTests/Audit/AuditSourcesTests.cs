using System.Text.Json;
using HousingFirst.IntegrationTests.Security;
using HousingFirst.Platform.Audit;
using HousingFirst.Platform.Modules;
using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Modules;
using HousingFirst.Sdk.Security;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Audit;

/// <summary>What is written down, of whom, and what never is.</summary>
[Collection(SecurityCollection.Name)]
public sealed class AuditSourcesTests(SecurityHost host)
{
    [Fact]
    public async Task SignInAndOut_AreRecordedWithAccountRouteAndNetwork()
    {
        var (browser, person) = await host.SignedInAsync("nordlys");
        using var _ = await browser.PostAsync("/nordlys/account/signout", await browser.TokenAsync("/nordlys/account"));

        var lines = await AboutAsync("nordlys", person);
        Assert.Equal([AuditKinds.SignedOut, AuditKinds.SignedIn, AuditKinds.AccountCreated], lines.Select(line => line.Kind));
        Assert.All(lines.Take(2), line => Assert.Equal((AuditActor.Account, person.Id), (line.Actor, line.AccountId)));
        Assert.Equal("account/signin", lines[1].Place);
        Assert.Equal((AuditActor.Host, null), (lines[2].Actor, lines[2].AccountId));
    }

    [Fact]
    public async Task SignIn_WrongUntilClosed_IsRecordedAboutTheAccountAndByNobody()
    {
        var person = await host.PersonAsync("default");
        for (var attempt = 0; attempt < 6; attempt++)
        {
            using var _ = await host.Browser().SignInAsync("", person.Mail, "forkert kodeord");
        }

        var lines = (await AboutAsync("default", person)).SkipLast(1).ToList();
        Assert.Equal(6, lines.Count(line => line.Kind == AuditKinds.SignInRefused));
        Assert.Single(lines, line => line.Kind == AuditKinds.LockedOut);
        Assert.Equal("Locked", lines[0].Details.Single().Value);
        Assert.All(lines, line => Assert.Equal((AuditActor.Visitor, null), (line.Actor, line.AccountId)));
    }

    [Fact]
    public async Task SignIn_UnknownAddress_IsRecordedWithoutIt()
    {
        using var _ = await host.Browser().SignInAsync("/lukket", "findes-ikke@example.test", "forkert kodeord");

        var line = (await LinesAsync("lukket", new() { Kind = AuditKinds.SignInRefused }))[0];
        Assert.Null(line.Subject);
    }

    [Fact]
    public async Task SignIn_RefusedAndNotWaitedFor_IsRecorded()
    {
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();
        var before = await LinesAsync("lukket", new() { Kind = AuditKinds.SignInRefused });

        await host.InPortalAsync("lukket", services =>
            services.GetRequiredService<ISignIn>().WithPasswordAsync("borte@example.test", "forkert kodeord", false, gone.Token));

        Assert.Equal(before.Count + 1, (await LinesAsync("lukket", new() { Kind = AuditKinds.SignInRefused })).Count);
    }

    [Fact]
    public async Task Accounts_EachChange_IsRecordedOnceAndNotWhenRefused()
    {
        var person = await host.PersonAsync("default");
        await host.InPortalAsync("default", async services =>
        {
            var accounts = services.GetRequiredService<IAccounts>();
            await accounts.SetRolesAsync(person.Id, ["Editor", "Reader"], default);
            await accounts.SetRolesAsync(person.Id, ["NoSuchRole"], default);
            await accounts.SetPasswordAsync(person.Id, "kort", default);
            await accounts.SetPasswordAsync(person.Id, "fem andre korte ord", default);
            await accounts.SetEnabledAsync(person.Id, false, default);
            return true;
        });

        var lines = await AboutAsync("default", person);
        Assert.Equal(
            [AuditKinds.AccountDisabled, AuditKinds.PasswordSet, AuditKinds.AccountRoles, AuditKinds.AccountCreated], lines.Select(line => line.Kind));
        Assert.Equal(new AuditDetail("roles", "Editor, Reader"), lines[2].Details.Single());
    }

    [Fact]
    public async Task Compose_SaysWhichRecipeRolesFeaturesAndSettings()
    {
        var lines = await LinesAsync("nordlys", new());

        var recipe = Assert.Single(lines, line => line.Kind == AuditKinds.RecipeApplied);
        Assert.Equal(new AuditSubject("recipe", "nordlys"), recipe.Subject);
        Assert.Contains(recipe.Details, detail => detail.Name == "hash" && detail.Value.Length == 64);
        var role = Assert.Single(lines, line => line.Kind == AuditKinds.RoleChanged && line.Subject?.Id == "Editor");
        Assert.Equal(new AuditDetail("added", "TestEdit, TestNeverDeclared"), role.Details.Single());
        Assert.Contains(lines, line => line.Kind == AuditKinds.FeaturesEnabled);
        Assert.Contains(lines, line => line.Kind == AuditKinds.SettingsChanged && line.Details.Any(detail => detail.Value.Contains("SiteTheme", StringComparison.Ordinal)));
        Assert.All(lines.Where(line => line.Kind == AuditKinds.RecipeApplied), line => Assert.Equal(AuditActor.Host, line.Actor));
    }

    [Fact]
    public async Task Trail_BeginsWithWhoHadThePortalMade()
    {
        await using var running = await RunningHost.StartAsync();
        running.Services.GetRequiredService<AuditCommand>().Verb = "portal create";
        await running.ComposeAsync("vest", "kursushus", prefix: "vest");
        var portal = await running.Services.GetRequiredService<PortalDirectory>().FindAsync("vest", default);

        var lines = await running.Services.GetRequiredService<PortalWork>().RunAsync(
            portal!, services => services.GetRequiredService<IAuditReader>().ListAsync(new(), 0, 1000, default), default);

        var first = lines[^1];
        Assert.Equal((1, AuditKinds.PortalMade, AuditActor.CommandLine), (first.Number, first.Kind, first.Actor));
        Assert.Equal(("portal create", new AuditSubject("recipe", portal!.Record.Recipe)), (first.Place, first.Subject));
        Assert.Empty(first.Details);
    }

    [Fact]
    public async Task Features_SwitchedOnAndOff_AreNamed()
    {
        await SwitchAsync(features => features.EnableAsync(["HousingFirst.Manuals"], default));
        await SwitchAsync(features => features.DisableAsync(["HousingFirst.Manuals"], default));

        var lines = await LinesAsync("lukket", new());
        Assert.Equal(
            [(AuditKinds.FeaturesDisabled, true), (AuditKinds.FeaturesEnabled, true)],
            lines.Take(2).Select(line => (line.Kind, line.Details.Single().Value.Contains("HousingFirst.Manuals", StringComparison.Ordinal))));

        Task<bool> SwitchAsync(Func<PortalFeatures, Task<FeatureChange>> change) => host.InPortalAsync("lukket", async services =>
        {
            Assert.Empty((await change(services.GetRequiredService<PortalFeatures>())).Problems);
            return true;
        });
    }

    [Fact]
    public async Task Portal_TakenOutOfServiceAndBack_SaysSo()
    {
        var administration = host.Services.GetRequiredService<PortalAdministration>();
        var before = (await LinesAsync("lukket", new())).Count;
        await administration.SetStateAsync("lukket", PortalState.Disabled, default);
        await administration.SetStateAsync("lukket", PortalState.Disabled, default);
        await administration.SetStateAsync("lukket", PortalState.Running, default);
        await administration.SetStateAsync("lukket", PortalState.Running, default);

        Assert.Equal(
            [AuditKinds.PortalEnabled, AuditKinds.PortalDisabled], (await LinesAsync("lukket", new())).SkipLast(before).Select(line => line.Kind));
    }

    [Fact]
    public async Task Rows_AfterAllThat_HoldNoAddressAndNoName()
    {
        var (_, person) = await host.SignedInAsync("default", "Editor");
        using var refused = await host.Browser().SignInAsync("", person.Mail, "forkert kodeord");

        var written = JsonSerializer.Serialize(await LinesAsync("default", new()));
        Assert.Contains(person.Id, written, StringComparison.Ordinal);
        Assert.DoesNotContain("@", written, StringComparison.Ordinal);
        Assert.DoesNotContain("Kim", written, StringComparison.Ordinal);
        Assert.DoesNotContain("kodeord", written, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Content_SavedPublishedTakenBackAndRemoved_IsRecordedByItsId()
    {
        var id = await host.InPortalAsync("default", async services =>
        {
            var store = services.GetRequiredService<IContentStore>();
            var item = store.New("Page");
            await store.SaveDraftAsync(item, default);
            await store.PublishAsync(item, default);
            await store.UnpublishAsync(item.ContentItemId, default);
            await store.RemoveAsync(item.ContentItemId, default);
            await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(default);
            return item.ContentItemId;
        });

        var lines = await LinesAsync("default", new() { SubjectKind = AuditSubject.Content, SubjectId = id });
        Assert.Equal(
            [AuditKinds.ContentRemoved, AuditKinds.ContentUnpublished, AuditKinds.ContentPublished, AuditKinds.ContentSaved],
            lines.Select(line => line.Kind));
        Assert.Contains(new AuditDetail("type", "Page"), lines[2].Details);
    }

    private Task<IReadOnlyList<AuditLine>> AboutAsync(string portal, Account person) =>
        LinesAsync(portal, new() { SubjectKind = AuditSubject.Account, SubjectId = person.Id });

    private Task<IReadOnlyList<AuditLine>> LinesAsync(string portal, AuditFilter filter) =>
        host.InPortalAsync(portal, services => services.GetRequiredService<IAuditReader>().ListAsync(filter, 0, 5000, default));
}
