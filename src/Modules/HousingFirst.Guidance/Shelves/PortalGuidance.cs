using System.Collections.Immutable;

namespace HousingFirst.Guidance.Shelves;

/// <summary>All answers of a portal, then its examples, each in the portal's own order and by title where it has none, whoever may see them.</summary>
/// <param name="Texts">The texts.</param>
internal sealed record PortalGuidance(ImmutableArray<ShelvedGuidance> Texts);
