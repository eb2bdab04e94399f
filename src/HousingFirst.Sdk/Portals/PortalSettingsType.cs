namespace HousingFirst.Sdk.Portals;

/// <summary>What <see cref="IPortal.Settings{T}"/> reads under a key, so that a recipe can be told at once what could not be read later.</summary>
/// <param name="Key">The key in the portal's settings.</param>
/// <param name="Type">The type that it is read as.</param>
public sealed record PortalSettingsType(string Key, Type Type);
