namespace HousingFirst.Sdk.Security.Workplace;

/// <summary>That an account is linked with one at a workplace's provider. Who its owner is there is told nobody.</summary>
/// <param name="Name">What people call the provider.</param>
/// <param name="SinceUtc">Since when; null for a link from before that was kept.</param>
public sealed record WorkplaceLink(string Name, DateTime? SinceUtc);
