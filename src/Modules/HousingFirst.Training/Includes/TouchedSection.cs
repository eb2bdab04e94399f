using System.Collections.Immutable;
using HousingFirst.Sdk.Differences;

namespace HousingFirst.Training.Includes;

/// <summary>A section that reads otherwise than it was pinned, and who stands on it.</summary>
/// <param name="Pin">How it was.</param>
/// <param name="State">What became of it.</param>
/// <param name="Title">Its heading, as far as it is known.</param>
/// <param name="HashNow">The text that it has now; null when it is gone. Whoever takes it in says that this is what they have seen.</param>
/// <param name="EditionNow">The edition that the portal reads.</param>
/// <param name="Places">The lessons and tasks that stand on it.</param>
/// <param name="Difference">Was and now; empty when what it said is no longer kept.</param>
internal sealed record TouchedSection(
    SectionPin Pin, PinState State, string Title, string? HashNow, string EditionNow, ImmutableArray<TouchedPlace> Places,
    ImmutableArray<DiffBlock> Difference);
