using System.Net;
using HousingFirst.IntegrationTests.Portals;

namespace HousingFirst.IntegrationTests.Approach;

/// <summary>The pages about principles, dimensions and methods, in the portals that ship.</summary>
[Collection(HostCollection.Name)]
public sealed class ApproachPagesTests(HostFixture fixture)
{
    [Theory]
    [InlineData("principper", 8)]
    [InlineData("dimensioner", 8)]
    public async Task Get_PictureAndTwin_NameTheSameEight(string path, int count)
    {
        var page = await GetAsync("kursushus", path);

        Assert.Contains("role=\"img\"", page, StringComparison.Ordinal);
        Assert.Contains("<desc", page, StringComparison.Ordinal);
        Assert.Equal(count, page.Split("<h3 id=").Length - 1);
    }

    [Fact]
    public async Task Get_MethodsOfAMunicipality_ComparesAllThree()
    {
        var page = await GetAsync("metodeportal", "metoder");

        Assert.All(["CTI", "ICM", "ACT"], method => Assert.Contains($"role=\"columnheader\">{method}</th>", page, StringComparison.Ordinal));
        Assert.Contains("/manualer/cti/cti-kort-fortalt", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_MethodsOfAProvider_ComparesWhatItHas()
    {
        var page = await GetAsync("icm-leverandoer", "metoder");

        Assert.Contains("role=\"columnheader\">ICM</th>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("role=\"columnheader\">CTI</th>", page, StringComparison.Ordinal);
    }

    // The provider's ICM manual is for its own people; its row in the comparison is for everybody.
    [Fact]
    public async Task Get_MethodsSignedIn_LeadsToTheManualForColleagues()
    {
        var portal = await fixture.Host.PortalAsync("icm-leverandoer");
        using var colleague = await portal.SignInAsync("SupportWorker");

        var page = await colleague.GetStringAsync(new Uri("metoder", UriKind.Relative));

        Assert.Contains("/manualer/icm/icm-kort-fortalt", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("principper")]
    [InlineData("metoder")]
    public async Task Get_Citation_LeadsToAnEntryOfThePage(string path)
    {
        var page = await GetAsync("metodeportal", path);

        Assert.Contains($"href=\"#{path}.1\"", page, StringComparison.Ordinal);
        Assert.Contains($"id=\"{path}.1\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("[@", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("metodeportal")]
    [InlineData("icm-leverandoer")]
    [InlineData("kursushus")]
    public async Task Get_EveryAddressInTheMenus_Answers(string recipe)
    {
        var portal = await fixture.Host.PortalAsync(recipe);
        using var reader = portal.Client();
        var page = await reader.GetStringAsync(new Uri("", UriKind.Relative));

        foreach (var path in Links(page, $"/{portal.Name}/"))
        {
            using var answer = await reader.GetAsync(new Uri(path, UriKind.Relative));
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path} answered {(int)answer.StatusCode}.");
        }
    }

    private static IEnumerable<string> Links(string page, string prefix) => page.Split($"href=\"{prefix}").Skip(1)
        .Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)].Split('#')[0])
        .Where(path => path.Length > 0)
        .Distinct(StringComparer.Ordinal);

    private async Task<string> GetAsync(string recipe, string path)
    {
        var portal = await fixture.Host.PortalAsync(recipe);
        using var reader = portal.Client();
        return await reader.GetStringAsync(new Uri(path, UriKind.Relative));
    }
}
