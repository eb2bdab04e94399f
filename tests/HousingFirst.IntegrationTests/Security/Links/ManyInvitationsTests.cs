using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using HousingFirst.Sdk.Security;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Security.Links;

/// <summary>A workplace is invited at once: nothing is sent before its list was seen, and what is wrong stays to be mended.</summary>
public sealed partial class ManyInvitationsTests(LinkHost links) : IClassFixture<LinkHost>
{
    private const string Page = LinkPortal.List + "/flere";

    private SecurityHost Host => links.Host;

    [Fact]
    public async Task List_WithWrongLines_IsShownLineByLineThenRightOnesAreSentAndTheRestStays()
    {
        var portal = await LinkPortal.ComposeAsync(Host);
        var manager = await portal.SignedInAsync("Leder");
        var known = await Host.PersonAsync(portal.Name);
        var list = string.Join('\n', [
            "Mail;Navn;Rolle",
            .. Enumerable.Range(1, 40).Select(number => $"p{number}@bosted.example;Person {number};Medarbejder"),
            "ikke en adresse;<b>Per</b>",
            "\"p1@bosted.example\";\"To; gange\"",
            "chef@bosted.example;Chef;Administrator",
            "ukendt@bosted.example;;Nattevagt",
            known.Mail,
        ]);

        var seen = await SendAsync(manager, portal, "Check", list);
        Assert.Empty(await portal.InvitationsAsync());
        foreach (var said in new[]
        {
            "40 af 45 linjer kan sendes", "Linje 42", "Det er ikke en mailadresse", "Adressen står også på linje 2", "Rollen Administrator må mere",
            "Rollen Nattevagt findes ikke", "En anden konto har den mailadresse", "Send 40 invitationer", "&lt;b&gt;Per&lt;/b&gt;",
        })
        {
            Assert.Contains(said, seen, StringComparison.Ordinal);
        }

        var unseen = await SendAsync(manager, portal, "Send", list + "\nny@bosted.example", Seen().Match(seen).Groups["mark"].Value);
        Assert.Contains("Listen er ændret", unseen, StringComparison.Ordinal);
        Assert.Empty(await portal.InvitationsAsync());
        var sent = await SendAsync(manager, portal, "Send", list, Seen().Match(seen).Groups["mark"].Value);
        Assert.Contains("40 invitationer er sendt", sent, StringComparison.Ordinal);
        Assert.Contains("\"To; gange\"".Replace("\"", "&quot;", StringComparison.Ordinal), sent, StringComparison.Ordinal);
        var invitations = await portal.InvitationsAsync();
        Assert.Equal(40, invitations.Count);
        Assert.All(invitations, invitation => Assert.Equal(["Medarbejder"], invitation.Roles.AsEnumerable()));
        Assert.DoesNotContain(Host.Logs.Lines, line => line.Contains("bosted.example", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task File_FromASpreadsheetWithoutUnicode_KeepsItsDanishLettersAndGetsTheTickedRole()
    {
        var portal = await LinkPortal.ComposeAsync(Host);
        var manager = await portal.SignedInAsync("Leder");
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(Encoding.Latin1.GetBytes("aase@bosted.example;Åse Ærø\r\n")), "Form.File", "folk.csv" },
            { new StringContent("Medarbejder"), "Form.Roles" },
            { new StringContent(await manager.TokenAsync(portal.At(Page))), "__RequestVerificationToken" },
        };

        using var answer = await manager.SendAsync(new(HttpMethod.Post, portal.At(Page) + "?handler=Check") { Content = form });

        var seen = await answer.Content.ReadAsStringAsync();
        Assert.Contains("Send 1 invitation<", seen, StringComparison.Ordinal);
        Assert.Contains("1 af 1 linjer kan sendes", seen, StringComparison.Ordinal);
        Assert.Contains("aase@bosted.example;Åse Ærø", seen, StringComparison.Ordinal);
        Assert.Contains("<td data-label=\"Roller\">Medarbejder</td>", seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_WithARoleByWhatItIsCalled_GivesThatRole()
    {
        var portal = await LinkPortal.ComposeAsync(Host);
        await Host.InPortalAsync(portal.Name, services => services.GetRequiredService<IRoles>().CreateAsync("SupportWorker", "", default));
        var manager = await portal.SignedInAsync(WellKnownRoles.Administrator);
        const string list = "ny@bosted.example;Kim Ny;støtteperson";

        var seen = await SendAsync(manager, portal, "Check", list);
        Assert.Contains("<td data-label=\"Roller\">Støtteperson</td>", WebUtility.HtmlDecode(seen), StringComparison.Ordinal);
        await SendAsync(manager, portal, "Send", list, Seen().Match(seen).Groups["mark"].Value);

        Assert.Equal(["SupportWorker"], Assert.Single(await portal.InvitationsAsync()).Roles.AsEnumerable());
    }

    [Theory]
    [InlineData("", "Skriv mindst én linje")]
    [InlineData(null, "Højst 500 linjer")]
    public async Task List_EmptyOrTooLong_SaysWhatToDo(string? lines, string said)
    {
        var portal = await LinkPortal.ComposeAsync(Host);
        var list = lines ?? string.Join('\n', Enumerable.Range(1, 501).Select(number => $"p{number}@bosted.example"));

        Assert.Contains(said, await SendAsync(await portal.SignedInAsync("Leder"), portal, "Check", list), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Domain_ThatIsLetIn_BringsItsPeopleInWithItsRoleAndNobodyElse()
    {
        var portal = await LinkPortal.ComposeAsync(Host);
        var manager = await portal.SignedInAsync("Leder");
        using var closed = await Host.Browser().GetAsync(portal.At("/account/join"));
        await SetAsync(manager, portal, "@Bosted.Example", "Medarbejder");
        var (insider, outsider) = ($"kim{Guid.NewGuid():N}@bosted.example", $"kim{Guid.NewGuid():N}@afdeling.bosted.example");

        foreach (var mail in new[] { insider, outsider, insider })
        {
            using var answer = await AskAsync(portal, mail);
            Assert.Equal(portal.At("/account/join?sent=True"), answer.Headers.Location?.OriginalString);
        }

        Assert.Equal(HttpStatusCode.NotFound, closed.StatusCode);
        Assert.Empty(await portal.LinksAsync(outsider));
        using var joined = await LinkPortal.JoinAsync(Host.Browser(), Assert.Single(await portal.LinksAsync(insider)));
        Assert.Equal(["Medarbejder"], (await portal.FindAsync(insider))!.Roles.AsEnumerable());
    }

    [Fact]
    public async Task Domain_AskedForByAStranger_DoesNotEndALinkThatAPersonSent()
    {
        var portal = await LinkPortal.ComposeAsync(Host);
        var manager = await portal.SignedInAsync("Leder");
        await SetAsync(manager, portal, "bosted.example", "Medarbejder");
        var mail = $"kim{Guid.NewGuid():N}@bosted.example";
        var link = await portal.InvitedAsync(manager, mail, "Leder");
        Host.Time.Pass(TimeSpan.FromMinutes(3));

        (await AskAsync(portal, mail)).Dispose();

        Assert.Single(await portal.LinksAsync(mail));
        using var opened = await Host.Browser().GetAsync(link);
        Assert.Equal(HttpStatusCode.OK, opened.StatusCode);
    }

    [Theory]
    [InlineData("bosted.example", WellKnownRoles.Administrator, "Ingen bliver administrator alene ved sin mailadresse")]
    [InlineData("bosted example", "Medarbejder", "Skriv det, der står efter @")]
    [InlineData("bosted.example", "Nattevagt", "findes ikke")]
    public async Task Domain_ThatCannotBe_IsRefusedWithAWord(string domain, string role, string said)
    {
        var portal = await LinkPortal.ComposeAsync(Host);

        using var answer = await SetAsync(await portal.SignedInAsync(WellKnownRoles.Administrator), portal, domain, role);

        Assert.Contains(said, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var closed = await Host.Browser().GetAsync(portal.At("/account/join"));
        Assert.Equal(HttpStatusCode.NotFound, closed.StatusCode);
    }

    private static async Task<string> SendAsync(Browser manager, LinkPortal portal, string handler, string list, string seen = "")
    {
        using var answer = await manager.PostAsync(
            $"{portal.At(Page)}?handler={handler}", await manager.TokenAsync(portal.At(Page)), ("Form.Lines", list), ("Form.Seen", seen));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    private static async Task<HttpResponseMessage> SetAsync(Browser manager, LinkPortal portal, string domain, string role)
    {
        var page = portal.At(LinkPortal.List + "/domaener");
        return await manager.PostAsync(page + "?handler=Set", await manager.TokenAsync(page), ("Form.Domain", domain), ("Form.Role", role));
    }

    private async Task<HttpResponseMessage> AskAsync(LinkPortal portal, string mail)
    {
        var browser = Host.Browser();
        return await browser.PostAsync(portal.At("/account/join"), await browser.TokenAsync(portal.At("/account/join")), ("Form.Mail", mail));
    }

    [GeneratedRegex("name=\"Form.Seen\" value=\"(?<mark>[0-9A-F]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Seen();
}
