using System.Net;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Platform.Modules;
using HousingFirst.Sdk.Portals;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Manuals;

[Collection(HostCollection.Name)]
public sealed class GlossaryTests(HostFixture fixture)
{
    [Fact]
    public async Task Get_Glossary_HoldsTheWordsOfThePortalsOwnMethodsOnly()
    {
        var all = await fixture.Host.PortalAsync("metodeportal");
        var icm = await fixture.Host.PortalAsync("icm-leverandoer");
        using var here = all.Client();
        using var there = icm.Client();

        Assert.Contains("id=\"faseplan\"", await here.PageAsync("ordliste"), StringComparison.Ordinal);
        var page = await there.PageAsync("ordliste");
        Assert.Contains("id=\"stoetteplan\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"faseplan\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Chapter_LeadsToWordsThatAreThere()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var client = portal.Client();
        var chapter = await client.PageAsync("manualer/cti/roller-og-caseload");
        var words = System.Text.RegularExpressions.Regex.Matches(chapter, $"href=\"/{portal.Name}/ordliste#(?<id>[^\"]+)\"", System.Text.RegularExpressions.RegexOptions.ExplicitCapture)
            .Select(match => match.Groups["id"].Value).Distinct().ToList();

        var page = await client.PageAsync("ordliste");

        Assert.NotEmpty(words);
        Assert.All(words, word => Assert.Contains($"id=\"{word}\"", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_Glossary_DoesNotLeadIntoAManualThatTheReaderMayNotSee()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var stranger = portal.Client();
        Assert.Contains("/manualer/act/", await stranger.PageAsync("ordliste"), StringComparison.Ordinal);

        await portal.ApplyManualsAsync("""[{ "manual": "act", "audience": "signed-in" }]""");

        Assert.DoesNotContain("/manualer/act/", await stranger.PageAsync("ordliste"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_GlossaryOfAPortalWithoutWords_IsNotThereAndNotInTheFooter()
    {
        var portal = await fixture.Host.PortalAsync("icm-leverandoer");
        var enabled = await portal.RunAsync(services => Task.FromResult(services.GetRequiredService<ICurrentPortal>().Portal.Features));
        var features = fixture.Host.Services.GetRequiredService<FeatureCatalog>();
        string[] methods = ["HousingFirst.Approach", "HousingFirst.Icm"];
        string[] off = [.. methods, .. methods.SelectMany(method => features.Dependents(method, enabled)).Select(dependent => dependent.Id)];
        using var client = portal.Client();
        Assert.Contains("/ordliste\"", await client.PageAsync("manualer"), StringComparison.Ordinal);

        var change = await portal.RunAsync(services => services.GetRequiredService<PortalFeatures>().DisableAsync(off, CancellationToken.None));
        using var answer = await client.GetAsync(new Uri("ordliste", UriKind.Relative));

        Assert.Empty(change.Problems);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("/ordliste\"", await client.PageAsync("manualer"), StringComparison.Ordinal);
    }
}
