namespace HousingFirst.Sdk.Theming;

/// <summary>Where a brand's colour is not used as it was given, because text or controls would be hard to see.</summary>
/// <param name="Property">The property of <see cref="BrandSettings"/> that is meant.</param>
/// <param name="Wanted">The colour as the brand has it. Large surfaces of the light scheme still show it.</param>
/// <param name="Used">What buttons and other filled controls of the light scheme show instead: the same hue, darker.</param>
public sealed record ColorAdjustment(string Property, BrandColor Wanted, BrandColor Used);
