namespace HousingFirst.Contents.Arranging;

/// <summary>A link and what is known of it.</summary>
/// <param name="Url">Portal-relative or full address; null when it has none.</param>
/// <param name="State">What is known of it.</param>
internal sealed record CheckedLink(string? Url, LinkState State);
