using System.Collections.Immutable;

namespace HousingFirst.Guidance.Shelves;

/// <summary>All answers and examples of a portal by title, whoever may see them.</summary>
/// <param name="Texts">The texts.</param>
internal sealed record PortalGuidance(ImmutableArray<ShelvedGuidance> Texts);
