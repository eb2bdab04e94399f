using System.Collections.Immutable;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Manuals.Shelves;

/// <summary>Whom each manual of a portal is for: every question to the search asks, and need not wait for the texts.</summary>
/// <param name="Manuals">The manuals that are not hidden.</param>
internal sealed record ManualAudiences(ImmutableArray<(string Id, Audience Audience)> Manuals);
