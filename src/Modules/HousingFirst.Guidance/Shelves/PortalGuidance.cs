using System.Collections.Immutable;

namespace HousingFirst.Guidance.Shelves;

/// <summary>All answers of a portal by title, then its examples in its own order, whoever may see them.</summary>
/// <param name="Texts">The texts.</param>
internal sealed record PortalGuidance(ImmutableArray<ShelvedGuidance> Texts);
