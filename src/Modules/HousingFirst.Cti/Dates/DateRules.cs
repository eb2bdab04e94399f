using System.Collections.Immutable;

namespace HousingFirst.Cti.Dates;

/// <summary>What an edition of the method says of dates: <c>Texts/da/dates.yml</c>.</summary>
internal sealed record DateRules
{
    /// <summary>Name of this set of rules; answers to programs carry it.</summary>
    public required string Version { get; init; }

    /// <summary>The edition of the CTI manual that says the same in words.</summary>
    public required string Edition { get; init; }

    public required string Read { get; init; }

    /// <summary>The first day that a course may begin on; what is earlier is a slip.</summary>
    public required DateOnly Earliest { get; init; }

    public required DateOnly Latest { get; init; }

    /// <summary>The lengths that a phase may have, the usual one first.</summary>
    public required ImmutableArray<PhaseLength> Lengths { get; init; }

    public required int AgreementMonths { get; init; }

    /// <summary>The agreement on continued support in words.</summary>
    public required string AgreementText { get; init; }

    /// <summary>Section of a manual about it, as <c>manual#id</c>.</summary>
    public required string AgreementRead { get; init; }

    public required ImmutableArray<string> AgreementSources { get; init; }

    public required ImmutableArray<PhaseText> Phases { get; init; }

    public required ImmutableArray<BoundaryText> Boundaries { get; init; }

    /// <summary>The sources of all of it, in order of first use.</summary>
    public IEnumerable<string> Sources =>
        Lengths.SelectMany(length => length.Sources).Concat(AgreementSources).Concat(Phases.SelectMany(phase => phase.Sources)).Distinct(StringComparer.Ordinal);

    public PhaseCalendar Calendar(DateOnly start, PhaseLength length) => new(start, length.Months, AgreementMonths);
}
