namespace HousingFirst.Manuals.Overlays;

/// <summary>Somebody whom readers of this portal can reach.</summary>
/// <param name="Name">Who answers, in the portal's words: a function, not a person.</param>
/// <param name="Phone">The number as people write it, or null.</param>
/// <param name="Mail">The mail address, or null.</param>
/// <param name="Note">When, or about what; or null.</param>
public sealed record LocalContact(string Name, string? Phone, string? Mail, string? Note);
