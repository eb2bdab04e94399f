using System.Net;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Testing.Hosting;

namespace HousingFirst.IntegrationTests.Guidance;

/// <summary>What the method match knows of the portal is filled in for readers and named on the note.</summary>
[Collection(HostCollection.Name)]
public sealed class GuidanceSectionTests(HostFixture fixture)
{
    private const string Settings = "admin/indstillinger/vejledning";
    private const string Form = "vejledning/metodematch";

    [Fact]
    public async Task Saved_IsFilledInAndStandsOnTheNote()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var administrator = await portal.SignInAsync(WellKnownRoles.Administrator);
        Assert.DoesNotContain("value=\"mact\" checked", await portal.PageAsync(Form), StringComparison.Ordinal);

        using var saved = await SaveAsync(administrator, "Metodekonsulenten, 00 00 00 10, hverdage 9-15");

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Contains("value=\"mact\" checked", await portal.PageAsync(Form), StringComparison.Ordinal);
        using var stranger = portal.Client();
        using var content = new FormUrlEncodedContent([new("abilityToUseServices", "none"), new("actTeamAvailable", "mact")]);
        using var answer = await stranger.PostAsync(new Uri(Form + "/resultat", UriKind.Relative), content);
        var note = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Contains("Metodeportalen har oplyst om ACT-team: Ja, et M-ACT-team", note, StringComparison.Ordinal);
        Assert.Contains("Brugt: reglerne match-1", note, StringComparison.Ordinal);
        Assert.Contains("Metodekonsulenten, 00 00 00 10", note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_WithAPersonalNumber_IsRefused()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var administrator = await portal.SignInAsync(WellKnownRoles.Administrator);

        using var answer = await SaveAsync(administrator, "Kim, 310200-0000"); // nobody's: no calendar has that day

        Assert.Contains("ligner et CPR-nummer", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"mact\" checked", await portal.PageAsync(Form), StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> SaveAsync(HttpClient client, string contact)
    {
        var opened = await client.PageAsync(Settings);
        var before = WebUtility.HtmlDecode(opened.Split("name=\"before\" value=\"")[1].Split('"')[0]);
        return await TestPortal.PostAsync(
            client, Settings, new() { ["before"] = before, ["Values[0]"] = "mact", ["Values[1]"] = contact, ["Values[2]"] = "", ["Values[3]"] = "P6M" });
    }
}
