using HousingFirst.Guidance.Calculators.Caseload;
using HousingFirst.Guidance.Calculators.Reading;

namespace HousingFirst.UnitTests.Guidance;

/// <summary>The caseload board.</summary>
public sealed class CaseloadTests
{
    private static readonly CaseloadRules Rules = new ShippedCalculators().Caseload;

    [Theory]
    [InlineData(8, "green")]
    [InlineData(8.5, "yellow")]
    [InlineData(9, "yellow")]
    [InlineData(10, "yellow")]
    [InlineData(10.1, "red")]
    public void BandOf_Load_IsThatOfTheMethods(double load, string band) => Assert.Equal(band, Rules.BandOf((decimal)load).Id);

    [Fact]
    public void Load_OfAWorker_IsCountedAndWeighted()
    {
        WorkerLoad worker = new(0.8m, Counts(("ctiPre", 2), ("ctiPhase1", 2), ("icmOngoing", 3), ("icmTapering", 2)));

        Assert.Equal(9, worker.Citizens);
        Assert.Equal(11.25m, worker.PerFte);
        Assert.Equal((1m + 2.5m + 3m + 1m) / 0.8m, worker.Weighted(Rules));
    }

    [Fact]
    public void Team_OfWorkers_AddsPostsAndCitizens()
    {
        var team = WorkerLoad.Team([new(1, Counts(("act", 8))), new(0.5m, Counts(("act", 4)))]);

        Assert.Equal((12, 1.5m, 8m), (team.Citizens, team.Fte, team.PerFte));
    }

    private static Dictionary<string, int> Counts(params (string Key, int Count)[] counts) =>
        counts.ToDictionary(count => count.Key, count => count.Count, StringComparer.Ordinal);
}
