using System.Collections.Immutable;
using System.Net;
using System.Text;
using HousingFirst.IntegrationTests.Security.Links;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Security.Workplace;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Security.Workplace;

/// <summary>A provider is set up on a page that says what is wrong, keeps what was typed, and shows no secret.</summary>
public sealed class WorkplaceSetupTests(WorkplaceHost hosts) : IClassFixture<WorkplaceHost>, IAsyncLifetime
{
    private const string Page = "/admin/arbejdspladslogin";

    private Provider _provider = null!; // started before each test

    private SecurityHost Host => hosts.Host;

    public async Task InitializeAsync() => _provider = await Provider.StartAsync(Host.Time);

    public async Task DisposeAsync() => await _provider.DisposeAsync();

    [Fact]
    public async Task Save_WithASecret_KeepsItSealedAndShowsItNoMore()
    {
        var portal = await LinkPortal.ComposeAsync(Host);
        var admin = await portal.SignedInAsync(WellKnownRoles.Administrator);
        using (var saved = await PostAsync(portal, admin, "", Fields(("Form.Secret", Provider.Secret))))
        {
            Assert.Equal(portal.At(Page) + "?gemt=true", saved.Headers.Location?.OriginalString);
        }

        // Saved again without typing it, it stays.
        using (var again = await PostAsync(portal, admin, "", Fields(("Form.Secret", ""))))
        {
            Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        }

        var page = WebUtility.HtmlDecode(await admin.TextAsync(portal.At(Page)));
        var stored = await SettingsAsync(portal);
        Assert.Contains("Der er gemt en hemmelighed", page, StringComparison.Ordinal);
        Assert.Contains($"https://portaler.example.test/{portal.Name}/account/workplace/back", page, StringComparison.Ordinal);
        Assert.DoesNotContain(Provider.Secret, page, StringComparison.Ordinal);
        Assert.DoesNotContain(stored.SealedSecret, page, StringComparison.Ordinal);
        Assert.NotEmpty(stored.SealedSecret);
        Assert.DoesNotContain(Provider.Secret, stored.SealedSecret, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Form.Authority", "http://login.example.test", "begynde med https")]
    [InlineData("Form.Authority", "ikke en adresse", "Skriv en hel adresse")]
    [InlineData("Form.ClientId", "", "Skriv det klient-id")]
    [InlineData("Form.Name", "", "Skriv, hvad der skal stå på knappen")]
    [InlineData("Form.MailDomains", "ikke et domæne", "er ikke et maildomæne")]
    [InlineData("Form.Roles", "alle = Findes ikke", "Rollen Findes ikke findes ikke")]
    [InlineData("Form.Roles", "uden lighedstegn", "denne linje kan ikke læses")]
    [InlineData("Form.MakesAccounts", "true", "Så får alle hos udbyderen en konto")]
    public async Task Save_OfWhatCannotBe_SaysSoAndKeepsWhatWasTyped(string field, string value, string told)
    {
        var portal = await LinkPortal.ComposeAsync(Host);
        var admin = await portal.SignedInAsync(WellKnownRoles.Administrator);
        using var answer = await PostAsync(portal, admin, "", Fields((field, value)));
        var page = await WorkplacePortal.TextAsync(answer);
        Assert.Contains(told, page, StringComparison.Ordinal);
        Assert.Contains("minportal", page, StringComparison.Ordinal);
        Assert.False((await SettingsAsync(portal)).IsOn);
    }

    [Fact]
    public async Task Page_IsForThoseAloneWhoMayDecideWhoComesIn()
    {
        var portal = await LinkPortal.ComposeAsync(Host);
        var leader = await portal.SignedInAsync("Leder");
        using var answer = await leader.GetAsync(portal.At(Page));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Save_BySomebodyWhoMayDoLess_GivesNoRightsThatTheyLack()
    {
        var portal = await LinkPortal.ComposeAsync(Host);
        await Host.InPortalAsync(portal.Name, async services =>
        {
            var roles = services.GetRequiredService<IRoles>();
            var role = (await roles.FindAsync("Medarbejder", default))!;
            return await roles.ChangeAsync(role.Name, role.Stamp, role.Description, [.. role.Permissions, "AccessAdmin", "ManageWorkplaceSignIn"], default);
        });
        var person = await portal.SignedInAsync("Medarbejder");
        foreach (var (field, value) in new[] { ("Form.Roles", "x = Administrator"), ("Form.Roles", "x = Leder"), ("Form.LinksByMail", "true") })
        {
            using var answer = await PostAsync(portal, person, "", Fields((field, value)));
            Assert.Contains("rummer mere, end du selv må", await WorkplacePortal.TextAsync(answer), StringComparison.Ordinal);
        }

        using var own = await PostAsync(portal, person, "", Fields(("Form.Roles", "x = Medarbejder")));
        Assert.Equal(HttpStatusCode.Redirect, own.StatusCode);
    }

    [Fact]
    public async Task Try_OfAProviderThatIsWell_SaysSoAndKeepsWhatIsTyped()
    {
        var portal = await LinkPortal.ComposeAsync(Host);
        var admin = await portal.SignedInAsync(WellKnownRoles.Administrator);
        using var answer = await PostAsync(portal, admin, "?handler=Try", Fields(("Form.Authority", _provider.Authority)));
        var page = await WorkplacePortal.TextAsync(answer);
        Assert.Contains("Udbyderen svarer, som den skal", page, StringComparison.Ordinal);
        Assert.Contains("minportal", page, StringComparison.Ordinal);
        Assert.Equal("", (await SettingsAsync(portal)).Authority);
    }

    [Theory]
    [InlineData("issuer", "https://andre.example.test", WorkplaceProblem.IssuerDiffers)]
    [InlineData("issuer", null, WorkplaceProblem.IssuerDiffers)]
    [InlineData("token_endpoint", null, WorkplaceProblem.EndpointMissing)]
    [InlineData("authorization_endpoint", "http://login.example.test/", WorkplaceProblem.EndpointNotHttps)]
    [InlineData("jwks_uri", "http://10.0.0.1/keys", WorkplaceProblem.EndpointNotHttps)]
    [InlineData("jwks_uri", "https://10.0.0.1/keys", WorkplaceProblem.PrivateAddress)]
    [InlineData("jwks_uri", "https://169.254.169.254/keys", WorkplaceProblem.PrivateAddress)]
    [InlineData("jwks_uri", "https://[::ffff:127.0.0.1]/keys", WorkplaceProblem.PrivateAddress)]
    public async Task Try_OfADocumentWithAFault_NamesIt(string property, string? value, WorkplaceProblem expected)
    {
        _provider.Describe = document => document[property] = value;
        Assert.Equal(expected, Assert.Single(await TryAsync(_provider.Authority)).Problem);
    }

    [Theory]
    [InlineData("redirect", WorkplaceProblem.Redirected)]
    [InlineData("missing", WorkplaceProblem.Status)]
    [InlineData("text", WorkplaceProblem.NotADocument)]
    [InlineData("endless", WorkplaceProblem.TooLarge)]
    [InlineData("silent", WorkplaceProblem.TooSlow)]
    public async Task Try_OfWhatIsNoDocument_SaysWhatItIs(string kind, WorkplaceProblem expected)
    {
        _provider.Disturb = async context =>
        {
            switch (kind)
            {
                case "redirect":
                    context.Response.Redirect("http://127.0.0.1:1/elsewhere");
                    break;
                case "missing":
                    context.Response.StatusCode = 404;
                    break;
                case "text":
                    await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes("<html>Velkommen</html>"));
                    break;
                case "endless":
                    await context.Response.Body.WriteAsync(new byte[300 * 1024]);
                    break;
                default:
                    await Task.Delay(Timeout.InfiniteTimeSpan, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
                    break;
            }

            return true;
        };
        Assert.Equal(expected, Assert.Single(await TryAsync(_provider.Authority)).Problem);
    }

    [Theory]
    [InlineData("http://login.example.test", WorkplaceProblem.NotHttps)]
    [InlineData("https://bruger:kode@login.example.test", WorkplaceProblem.AddressInvalid)]
    [InlineData("https://10.1.2.3", WorkplaceProblem.PrivateAddress)]
    [InlineData("file:///etc/passwd", WorkplaceProblem.AddressInvalid)]
    public async Task Try_OfAnAddressThatIsNotLetThrough_SaysWhy(string address, WorkplaceProblem expected) =>
        Assert.Equal(expected, Assert.Single(await TryAsync(address)).Problem);

    [Fact]
    public async Task Secret_SealedByAnotherPortal_OpensNoneHere()
    {
        var (portal, other) = (await WorkplacePortal.ComposeAsync(Host, _provider, WorkplacePortal.Open), await WorkplacePortal.ComposeAsync(Host, _provider, WorkplacePortal.Open));
        var foreign = await SettingsAsync(other.Portal);
        await Host.InPortalAsync(portal.Portal.Name, async services =>
        {
            await services.GetRequiredService<IPortalSettings>().SetAsync(WorkplaceSettings.Key, foreign, default);
            await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(default);
            return true;
        });
        _provider.Claims = WorkplacePortal.Person(LinkPortal.NewMail());

        using var answer = await portal.SignInAsync(Host.Browser(), _provider);

        Assert.Equal((HttpStatusCode.Forbidden, "secret"), (answer.StatusCode, _provider.Objection));
    }

    private Task<ImmutableArray<WorkplaceFinding>> TryAsync(string authority) => Host.InPortalAsync(
        "default", services => services.GetRequiredService<IWorkplaceSetup>().TryAsync(authority, default));

    private static async Task<HttpResponseMessage> PostAsync(LinkPortal portal, Browser browser, string handler, (string Name, string Value)[] fields) =>
        await browser.PostAsync(portal.At(Page) + handler, await browser.TokenAsync(portal.At(Page)), fields);

    private static (string Name, string Value)[] Fields((string Name, string Value) changed)
    {
        Dictionary<string, string> fields = new(StringComparer.Ordinal)
        {
            ["Form.IsOn"] = "true",
            ["Form.Name"] = "Prøvekommunen",
            ["Form.Authority"] = "https://login.example.test",
            ["Form.ClientId"] = "minportal",
            ["Form.RoleClaim"] = "roles",
            [changed.Name] = changed.Value,
        };
        if (changed.Name == "Form.ClientId")
        {
            fields["Form.Tenants"] = "minportal";
        }

        return [.. fields.Select(field => (field.Key, field.Value))];
    }

    private Task<WorkplaceSettings> SettingsAsync(LinkPortal portal) => Host.InPortalAsync(
        portal.Name, services => Task.FromResult(services.GetRequiredService<ICurrentPortal>().Portal.Settings<WorkplaceSettings>(WorkplaceSettings.Key)));
}
