using System.Collections.Immutable;

namespace HousingFirst.Cti.Dates;

/// <summary>A phase in words.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Contact">How often one meets, as a guide.</param>
/// <param name="Read">Section of a manual, as <c>manual#id</c>.</param>
/// <param name="Sources">Where the guide is from.</param>
internal sealed record PhaseText(CtiPhase Phase, string Title, string Contact, string Read, ImmutableArray<string> Sources);
