using System.Collections.Immutable;
using HousingFirst.Manuals.Editions;

namespace HousingFirst.Manuals.Reading;

/// <summary>What came of reading a manual's files.</summary>
/// <param name="Edition">The edition with its sound chapters; null when <c>manual.yml</c> cannot be read.</param>
/// <param name="Package">The bytes that the library keeps; null without an edition.</param>
/// <param name="Links">Its links to sections, for checking them against other manuals.</param>
/// <param name="Problems">What is wrong.</param>
internal sealed record ReadEdition(
    ManualEdition? Edition, EditionPackage? Package, ImmutableArray<PlacedLink> Links, ImmutableArray<ManualProblem> Problems);
