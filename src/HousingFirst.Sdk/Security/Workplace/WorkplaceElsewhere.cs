namespace HousingFirst.Sdk.Security.Workplace;

/// <summary>The session at the provider, which signing out of the portal does not end.</summary>
/// <param name="Name">What people call the provider.</param>
/// <param name="SignOut">Where it can be ended, or null where the provider does not say.</param>
public sealed record WorkplaceElsewhere(string Name, Uri? SignOut);
