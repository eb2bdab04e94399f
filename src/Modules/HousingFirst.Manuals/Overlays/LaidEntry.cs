namespace HousingFirst.Manuals.Overlays;

/// <summary>An entry held up against the edition that the portal reads now.</summary>
/// <param name="Yours">The portal's entry, which knows what was.</param>
/// <param name="Now">The section's own text now; null when the section is gone.</param>
/// <param name="State">How the two stand to each other.</param>
internal sealed record LaidEntry(OverlayEntry Yours, string? Now, OverlayState State);
