using System.Collections.Immutable;
using System.Net;
using System.Text.Json.Nodes;
using HousingFirst.IntegrationTests.Security.Links;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Security.Workplace;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Security.Workplace;

/// <summary>A portal of a test's own under a prefix, whose people may sign in at a provider.</summary>
internal sealed class WorkplacePortal
{
    public const string Start = "/account/workplace";
    public const string Back = "/account/workplace/back";

    private WorkplacePortal(LinkPortal portal) => Portal = portal;

    public LinkPortal Portal { get; }

    public SecurityHost Host => Portal.Host;

    public static JsonObject Person(string mail, bool verified = true) => new() { ["email"] = mail, ["email_verified"] = verified, ["name"] = "Kim Holm" };

    public static async Task<WorkplacePortal> ComposeAsync(
        SecurityHost host, Provider provider, Func<WorkplaceSettings, WorkplaceSettings>? change = null, string accounts = "{}")
    {
        WorkplacePortal portal = new(await LinkPortal.ComposeAsync(host, accounts));
        await portal.SetUpAsync(provider, change);
        return portal;
    }

    public async Task SetUpAsync(Provider provider, Func<WorkplaceSettings, WorkplaceSettings>? change = null) =>
        Assert.Empty(await SetUpAsync(Host, Portal.Name, provider, change));

    public static Task<ImmutableArray<WorkplaceFinding>> SetUpAsync(
        SecurityHost host, string portal, Provider provider, Func<WorkplaceSettings, WorkplaceSettings>? change = null)
    {
        WorkplaceSettings settings = new() { IsOn = true, Name = "Prøvekommunen", Authority = provider.Authority, ClientId = Provider.Client };
        return host.InPortalAsync(portal, services => services.GetRequiredService<IWorkplaceSetup>()
            .SaveAsync(change is null ? settings : change(settings), Provider.Secret, default));
    }

    /// <summary>Settings under which whoever has an address at the domain gets an account.</summary>
    public static WorkplaceSettings Open(WorkplaceSettings settings) =>
        settings with { MakesAccounts = true, MailDomains = ["example.test"], NewRole = "Medarbejder" };

    /// <summary>Follows the button to the provider.</summary>
    public async Task<Uri> LeaveAsync(Browser browser, string? returnUrl = null)
    {
        var page = Portal.At(Start) + (returnUrl is null ? "" : $"?returnUrl={Uri.EscapeDataString(returnUrl)}");
        using var answer = await browser.GetAsync(page);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!;
    }

    public Task<HttpResponseMessage> ReturnAsync(Browser browser, string brought) => browser.GetAsync(Portal.At(Back) + brought);

    /// <summary>There and back again.</summary>
    public async Task<HttpResponseMessage> SignInAsync(Browser browser, Provider provider, string? returnUrl = null) =>
        await ReturnAsync(browser, provider.Answer(await LeaveAsync(browser, returnUrl)));

    /// <summary>There and back again, and in.</summary>
    public async Task<Account> SignedInAsync(Browser browser, Provider provider)
    {
        using var answer = await SignInAsync(browser, provider);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return await WhoAsync(browser) is { } id ? (await AccountAsync(id))! : throw new InvalidOperationException("Nobody is signed in.");
    }

    public async Task<string?> WhoAsync(Browser browser)
    {
        var who = (await browser.TextAsync(Portal.At("/test/who"))).Split(':')[0];
        return who == "nobody" ? null : who;
    }

    public Task<Account?> AccountAsync(string id) =>
        Host.InPortalAsync(Portal.Name, services => services.GetRequiredService<IAccounts>().FindAsync(id, default));

    public Task<Account?> FindAsync(string mail) =>
        Host.InPortalAsync(Portal.Name, services => services.GetRequiredService<IAccounts>().FindByMailAsync(mail, default));

    /// <summary>Why sign-ins were turned away, as the trail has it, the newest first.</summary>
    public async Task<IReadOnlyList<string>> RefusalsAsync() =>
    [
        .. (await Portal.TrailAsync(AuditKinds.SignInRefused)).Select(line => string.Join(' ', line.Details.Where(detail => detail.Name != "by").Select(detail => detail.Value))),
    ];

    public static async Task<string> TextAsync(HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
}
