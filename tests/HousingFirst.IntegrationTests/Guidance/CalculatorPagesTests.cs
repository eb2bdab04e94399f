using HousingFirst.Guidance.Calculators.Reading;
using HousingFirst.IntegrationTests.Manuals;
using HousingFirst.IntegrationTests.Portals;
using HousingFirst.Manuals;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.IntegrationTests.Guidance;

[Collection(HostCollection.Name)]
public sealed class CalculatorPagesTests(HostFixture fixture)
{
    private const string Cost = "vejledning/beregnere/oekonomi";

    [Fact]
    public async Task Get_Cost_ShowsThreeEstimatesWhatIsNotCountedAndTheSources()
    {
        var page = await PageAsync(Cost);

        Assert.Contains("1.177.000 kr.", page, StringComparison.Ordinal);
        Assert.Contains("Lavt skøn", page, StringComparison.Ordinal);
        Assert.Contains("Højt skøn", page, StringComparison.Ordinal);
        Assert.Contains("Det er ikke talt med", page, StringComparison.Ordinal);
        Assert.Contains("Fastsættes af jer", page, StringComparison.Ordinal);
        Assert.Contains("Omkostningsvurdering af CTI", page, StringComparison.Ordinal);
        Assert.Contains("<svg", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_CostWithOwnNumbers_ReckonsWithThemAndLinksOnlyToThem()
    {
        var page = await PageAsync(Cost + "?citizens=24&caseload=8&refundShare=50&shelterDaysWithout=180&salaryPerFte=560.000");

        Assert.Contains("2.338.000 kr.", page, StringComparison.Ordinal);
        Assert.Contains("Jeres eget tal", page, StringComparison.Ordinal);
        Assert.Contains($"{Cost}?citizens=24&amp;refundShare=50&amp;shelterDaysWithout=180\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_CostWithNonsense_SaysWhatToDoAndKeepsWhatWasTyped()
    {
        var page = await PageAsync(Cost + "?citizens=mange&retention=120");

        Assert.Contains("value=\"mange\"", page, StringComparison.Ordinal);
        Assert.Contains("Det er ikke et tal.", page, StringComparison.Ordinal);
        Assert.Contains("Skriv et tal fra 0 til 100.", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vejledning/beregnere", "Økonomi og caseload")]
    [InlineData("vejledning/beregnere/oekonomi/herning", "1.932.000 kr.")]
    [InlineData("vejledning/beregnere/refusion?admitted1=2026-09-01&discharged1=2027-01-15", "Sidste døgn med refusion: 29. november 2026.")]
    [InlineData("vejledning/beregnere/refusion?admitted1=2099-09-01", "30 døgn med refusion")]
    [InlineData("vejledning/beregnere/refusion?admitted1=x", "Det er ikke en dato.")]
    [InlineData("vejledning/beregnere/betalingspaakrav?received=2026-12-10", "torsdag den 24. december 2026")]
    [InlineData("vejledning/beregnere/betalingspaakrav?received=", "Skriv mindst én af dagene.")]
    [InlineData("vejledning/beregnere/caseload?fte.1=1&ctiPhase1.1=8&ctiPhase1.2=12", "Over grænsen")]
    [InlineData("vejledning/beregnere/refusion?admitted1=2023-01-01&discharged1=2023-03-01&decided=2023-02-01", "De år, der giver refusion til § 85 a, er gået")]
    [InlineData("vejledning/beregnere/caseload?fte.1=1&ctiPhase1.1=12&fte.2=1", "Hele teamet")]
    [InlineData(Cost + "?caseload=8&caseload=5", "Feltet står der to gange.")]
    [InlineData(Cost + "?citizens=00000000000000000000000000000000000000000001", "Skriv højst 40 tegn.")]
    [InlineData(Cost + "?retention=0,000000000000000001&shelterDayRate=0,0000001", "Skriv højst 6 decimaler.")]
    [InlineData(Cost + "?refundShare=33,333", Cost + "?refundShare=33,333\"")]
    [InlineData(Cost + "?shelterDayRate=1", "aldrig inden for et år")]
    [InlineData(Cost + "?otherSavings=5000000", "sparer 3.617.000 kr. på forsorgshjem")]
    [InlineData("vejledning/beregnere/caseload?ctiPhase1.1=-1", "Skriv et tal fra 0 til 500.")]
    public async Task Get_AnyCalculator_AnswersInWords(string path, string words)
    {
        var page = await PageAsync(path);

        Assert.Contains(words, page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vejledning/beregnere/refusion")]
    [InlineData("vejledning/beregnere/betalingspaakrav")]
    [InlineData("vejledning/beregnere/caseload")]
    public async Task Get_FromSomebodysNewsletter_IsThePageWithNothingAsked(string path)
    {
        var page = await PageAsync(path + "?fbclid=x&utm_source=nyhedsbrev");

        Assert.DoesNotContain("aria-invalid", page, StringComparison.Ordinal);
        Assert.DoesNotContain("fbclid", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vejledning/beregnere/refusion?admitted1=2026-09-01&discharged1=", "vejledning/beregnere/refusion?admitted1=2026-09-01\"")]
    [InlineData("vejledning/beregnere/betalingspaakrav?received=2026-12-10", "vejledning/beregnere/betalingspaakrav?received=2026-12-10\"")]
    [InlineData("vejledning/beregnere/caseload?fte.1=1&ctiPhase1.1=8", "vejledning/beregnere/caseload?fte.1=1&amp;ctiPhase1.1=8\"")]
    public async Task Get_AskedFromSomebodysNewsletter_GivesALinkToWhatWasAskedAlone(string asked, string link)
    {
        var page = await PageAsync(asked + "&utm_source=nyhedsbrev");

        Assert.Contains(link, page, StringComparison.Ordinal);
        Assert.DoesNotContain("utm_source", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sources_OfTheCalculators_AreInTheCatalogue()
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        ShippedCalculators shipped = new();

        var keys = shipped.Cost.Sources.Concat(shipped.Cost.Parameters.SelectMany(parameter => parameter.Sources))
            .Concat(shipped.Refund.Sources).Concat(shipped.Demand.Sources).Concat(shipped.Caseload.Sources).Concat(shipped.Herning.Sources);
        await portal.RunAsync(services =>
        {
            Assert.All(keys, key => Assert.NotNull(services.GetRequiredService<IManualSources>().Find(key)));
            return Task.FromResult(0);
        });
    }

    private async Task<string> PageAsync(string path)
    {
        var portal = await fixture.Host.PortalAsync("metodeportal");
        using var client = portal.Client();
        return await client.PageAsync(path);
    }
}
