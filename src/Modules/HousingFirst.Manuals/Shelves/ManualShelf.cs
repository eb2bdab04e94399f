using System.Collections.Immutable;

namespace HousingFirst.Manuals.Shelves;

/// <summary>All manuals of a portal in its order, whoever may see them.</summary>
/// <param name="Manuals">The manuals.</param>
internal sealed record ManualShelf(ImmutableArray<ShelvedManual> Manuals);
