using System.Collections.Immutable;

namespace HousingFirst.Guidance.Calculators.Caseload;

/// <summary>What the board weighs and where it warns: <c>Calculators/da/caseload.yml</c>.</summary>
internal sealed record CaseloadRules
{
    public required string Version { get; init; }

    /// <summary>Columns of the page.</summary>
    public required int MostWorkers { get; init; }

    public required ImmutableArray<CaseloadBand> Bands { get; init; }

    public required ImmutableArray<(string Title, ImmutableArray<CaseloadState> States)> Groups { get; init; }

    public required ImmutableArray<string> Sources { get; init; }

    public IEnumerable<CaseloadState> States => Groups.SelectMany(group => group.States);

    /// <summary>The band that a load belongs to.</summary>
    public CaseloadBand BandOf(decimal load) => Bands.First(band => band.To is not { } to || load <= to);
}
