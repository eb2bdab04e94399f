using System.Net;
using System.Text.RegularExpressions;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Administration;

/// <summary>How roles are made, changed and read.</summary>
[Collection(HostCollection.Name)]
public sealed partial class RolesTests(HostFixture fixture)
{
    [Fact]
    public async Task Role_MadeAndGivenARight_CountsAtTheNextRequest()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var admin = await portal.SignInAsync("Administrator");
        using var made = await TestPortal.PostAsync(admin, "admin/roller/ny", new() { ["Form.Name"] = "Frivillig æøå", ["Form.Description"] = "Hjælper til" });
        using var person = await portal.SignInAsync("Frivillig æøå");
        using var before = await person.GetAsync(Address("admin"));

        var role = made.Headers.Location!.OriginalString[$"/{portal.Name}/".Length..];
        var form = await admin.PageAsync(role);
        using var saved = await TestPortal.PostAsync(
            admin, role + "?handler=Save", new() { ["Form.Stamp"] = Stamp(form), ["Form.Description"] = "Hjælper til", ["Form.Permissions"] = "AccessAdmin" }, role);
        using var after = await person.GetAsync(Address("admin"));

        Assert.Equal(
            (HttpStatusCode.NotFound, HttpStatusCode.Redirect, HttpStatusCode.OK), (before.StatusCode, saved.StatusCode, after.StatusCode));
    }

    [Fact]
    public async Task Matrix_ShowsEveryRightOfTheFeaturesInWords()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var admin = await portal.SignInAsync("Administrator");

        var page = WebUtility.HtmlDecode(await admin.PageAsync("admin/roller"));

        foreach (var permission in await portal.RunAsync(services => Task.FromResult(
            services.GetRequiredService<Sdk.Modules.IPortalExtensions>().All<IPermissionProvider>().SelectMany(provider => provider.Permissions).ToList())))
        {
            Assert.DoesNotContain($">{permission.Name}<", page, StringComparison.Ordinal);
        }

        Assert.Contains("Besvare henvendelser om kurser", page, StringComparison.Ordinal);
        Assert.Contains("Oprette personer, give roller, lukke konti", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Role_ChangedBySomebodyElseMeanwhile_IsNotOverwritten()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var admin = await portal.SignInAsync("Administrator");
        var stamp = Stamp(await admin.PageAsync("admin/roller/Trainer"));
        await portal.RunAsync(services => services.GetRequiredService<IRoles>().ChangeAsync("Trainer", stamp, "En ny tekst", ["ViewContent"], default));

        using var late = await TestPortal.PostAsync(
            admin, "admin/roller/Trainer?handler=Save", new() { ["Form.Stamp"] = stamp, ["Form.Description"] = "Min tekst" }, "admin/roller/Trainer");

        var page = WebUtility.HtmlDecode(await late.Content.ReadAsStringAsync());
        Assert.Contains("En anden har ændret rollen imens", page, StringComparison.Ordinal);
        Assert.Contains("En ny tekst", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Manager_CannotGiveARightTheyDoNotHave_NorTakeIt()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var manager = await portal.SignInAsync("ProviderAdministrator");
        var stamp = Stamp(await manager.PageAsync("admin/roller/Trainer"));

        using var answer = await TestPortal.PostAsync(
            manager,
            "admin/roller/Trainer?handler=Save",
            new() { ["Form.Stamp"] = stamp, ["Form.Description"] = "", ["Form.Permissions"] = "ManageRecipes" },
            "admin/roller/Trainer");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain("ManageRecipes", (await FindAsync(portal, "Trainer"))!.Permissions);
    }

    [Fact]
    public async Task Change_KeepsRightsOfFeaturesThatAreOff()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        await portal.ApplyStepAsync("""{ "name": "Roles", "Roles": [ { "Name": "Trainer", "Permissions": [ "ViewContent", "OfAnotherTime" ] } ] }""");
        var role = (await FindAsync(portal, "Trainer"))!;

        await portal.RunAsync(services => services.GetRequiredService<IRoles>().ChangeAsync("Trainer", role.Stamp, "", ["ListContent"], default));

        Assert.Equal(["ListContent", "OfAnotherTime"], (await FindAsync(portal, "Trainer"))!.Permissions);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a,b")]
    [InlineData("<script>")]
    [InlineData("signed-in")]
    [InlineData("everybody")]
    [InlineData("nobody")]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345")]
    public async Task Make_WithANameThatIsNone_IsRefused(string name) =>
        Assert.Equal([new RoleProblem.NameInvalid()], await RefusedAsync(roles => roles.CreateAsync(name, "", default)));

    [Fact]
    public async Task Delete_OfARoleThatPeopleHaveOrThatBelongsToThePortal_IsRefused()
    {
        var portal = await fixture.Host.PortalAsync("kursushus");
        using var person = await portal.SignInAsync("Trainer");
        using var admin = await portal.SignInAsync("Administrator");

        Assert.Equal([new RoleProblem.InUse(1)], await RefusedAsync(roles => roles.DeleteAsync("Trainer", default), portal));
        Assert.Equal([new RoleProblem.BuiltIn()], await RefusedAsync(roles => roles.DeleteAsync("Administrator", default), portal));
        Assert.Equal([new RoleProblem.NameTaken()], await RefusedAsync(roles => roles.CreateAsync("trainer", "", default), portal));
        var shown = await portal.RunAsync(services => Task.FromResult(services.GetRequiredService<IRoleNames>().Of("CourseParticipant")));
        Assert.Equal([new RoleProblem.NameTaken()], await RefusedAsync(roles => roles.CreateAsync(shown, "", default), portal));
        Assert.IsType<RoleOutcome.Saved>(await portal.RunAsync(services => services.GetRequiredService<IRoles>().DeleteAsync("CourseParticipant", default)));
    }

    private static Uri Address(string path) => new(path, UriKind.Relative);

    private static string Stamp(string page) => StampField().Match(page).Groups["stamp"].Value;

    private static Task<Role?> FindAsync(TestPortal portal, string name) =>
        portal.RunAsync(services => services.GetRequiredService<IRoles>().FindAsync(name, default));

    private async Task<IEnumerable<RoleProblem>> RefusedAsync(Func<IRoles, Task<RoleOutcome>> change, TestPortal? portal = null)
    {
        var asked = portal ?? await fixture.Host.PortalAsync("kursushus");
        return Assert.IsType<RoleOutcome.Refused>(await asked.RunAsync(services => change(services.GetRequiredService<IRoles>()))).Problems;
    }

    [GeneratedRegex("name=\"Form.Stamp\" value=\"(?<stamp>[0-9a-f]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex StampField();
}
