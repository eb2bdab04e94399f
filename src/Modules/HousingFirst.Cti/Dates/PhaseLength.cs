using System.Collections.Immutable;

namespace HousingFirst.Cti.Dates;

/// <summary>A length that the phases of a course may have.</summary>
/// <param name="Id">ISO 8601: <c>P3M</c>.</param>
/// <param name="Months">The same in months.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Sources">Who says so.</param>
internal sealed record PhaseLength(string Id, int Months, string Title, ImmutableArray<string> Sources);
