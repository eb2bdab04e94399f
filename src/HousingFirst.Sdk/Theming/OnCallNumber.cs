namespace HousingFirst.Sdk.Theming;

/// <summary>The number to call when it cannot wait. Themes show it where it is found without searching.</summary>
/// <param name="Label">Who answers, in the portal's words, e.g. "Akuttelefonen".</param>
/// <param name="Phone">The number as people write it; spaces are kept on screen and left out of the link.</param>
/// <param name="Hours">When somebody answers, in the portal's words; null when it is always.</param>
public sealed record OnCallNumber(string Label, string Phone, string? Hours = null);
