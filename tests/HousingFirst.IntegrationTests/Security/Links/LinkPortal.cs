using System.Text.RegularExpressions;
using HousingFirst.Platform.Mail;
using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Security.Links;

/// <summary>A portal of a test's own under a prefix, whose people come in by links from mails.</summary>
internal sealed partial class LinkPortal
{
    public const string InvitationPage = "/account/invitation";
    public const string List = "/admin/invitationer";
    public const string OwnPassword = "seks helt andre ord";

    private LinkPortal(SecurityHost host, string name)
    {
        Host = host;
        Name = name;
    }

    public SecurityHost Host { get; }

    public string Name { get; }

    public static async Task<LinkPortal> ComposeAsync(SecurityHost host, string settings = "{}")
    {
        var name = $"l{Guid.NewGuid():N}"[..12];
        var recipe = Path.Combine(Path.GetTempPath(), name + ".recipe.json");
        await File.WriteAllTextAsync(recipe, $$"""
            {
              "name": "links", "displayName": "links", "issetuprecipe": true,
              "steps": [
                { "name": "themes", "site": "HousingFirst.FjordTheme" },
                { "name": "settings", "SiteName": "Portalen", "Audience": "signed-in", "Accounts": {{settings}} },
                { "name": "Roles", "Roles": [
                  { "Name": "Leder", "Description": "Passer personer", "Permissions": [ "AccessAdmin", "ManageUsers", "ViewContent" ] },
                  { "Name": "Medarbejder", "Description": "", "Permissions": [ "ViewContent" ] }
                ] }
              ]
            }
            """);
        var outcome = await host.Services.GetRequiredService<PortalComposer>().CreateAsync(new(name, recipe, null, name, null, null), default);
        File.Delete(recipe);
        Assert.True(outcome.Problem is null, $"{outcome.Problem} {string.Join('\n', outcome.Recipe?.Problems ?? [])}");
        return new(host, name);
    }

    public string At(string page) => $"/{Name}{page}";

    public static string NewMail() => $"n{Guid.NewGuid():N}@example.test";

    public async Task<Browser> SignedInAsync(string role) => (await Host.SignedInAsync(Name, role)).Browser;

    public Task<Account?> FindAsync(string mail) =>
        Host.InPortalAsync(Name, services => services.GetRequiredService<IAccounts>().FindByMailAsync(mail, default));

    public Task<IReadOnlyList<Invitation>> InvitationsAsync() =>
        Host.InPortalAsync(Name, services => services.GetRequiredService<IInvitations>().ListAsync(null, false, 0, 100, default));

    /// <summary>Sends the form for an invitation.</summary>
    public async Task<HttpResponseMessage> InviteAsync(Browser admin, string mail, params string[] roles)
    {
        var page = At(List + "/ny");
        return await admin.PostAsync(page, await admin.TokenAsync(page), [("Form.Mail", mail), .. roles.Select(role => ("Form.Roles", role))]);
    }

    /// <summary>Sends an invitation that is taken, and answers the link in its mail.</summary>
    public async Task<string> InvitedAsync(Browser admin, string mail, params string[] roles)
    {
        using var answer = await InviteAsync(admin, mail, roles);
        Assert.Equal(At(List) + "?gjort=Sent", answer.Headers.Location?.OriginalString);
        return await LinkAsync(mail);
    }

    public static async Task<HttpResponseMessage> JoinAsync(Browser person, string link, string name = "Kim Ny", string password = OwnPassword)
    {
        var (page, token) = Split(link);
        return await person.PostAsync(page, await person.TokenAsync(link), ("t", token), ("Form.Name", name), ("Form.Password", password));
    }

    /// <summary>Address and token of a link.</summary>
    public static (string Page, string Token) Split(string link)
    {
        var parts = link.Split("?t=");
        return (parts[0], parts[1]);
    }

    /// <summary>The links in the mails to an address, the newest last, as a browser on this host opens them.</summary>
    public async Task<IReadOnlyList<string>> LinksAsync(string mail) =>
    [
        .. (await DocumentsAsync<OutboxMail>()).Where(stored => stored.Content?.To == mail)
            .Select(stored => Link().Match(stored.Content!.Text).Groups["path"].Value),
    ];

    public async Task<string> LinkAsync(string mail) => (await LinksAsync(mail))[^1];

    public Task<IReadOnlyList<AuditLine>> TrailAsync(string kind) => Host.InPortalAsync(
        Name, services => services.GetRequiredService<IAuditReader>().ListAsync(new() { Kind = kind }, 0, 100, default));

    private Task<IReadOnlyList<T>> DocumentsAsync<T>()
        where T : class => Host.InPortalAsync(Name, async services =>
    {
        var all = new List<T>();
        await foreach (var document in services.GetRequiredService<IDocumentSession>().ReadAllAsync<T>(default))
        {
            all.Add(document);
        }

        return (IReadOnlyList<T>)all;
    });

    [GeneratedRegex(@"https://portaler\.example\.test(?<path>/\S+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();
}
