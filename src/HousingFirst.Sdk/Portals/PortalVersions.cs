namespace HousingFirst.Sdk.Portals;

/// <summary>Counters of a portal's state row, each raised in the transaction that changes what it counts.</summary>
/// <param name="Settings">Settings, features, roles, brand.</param>
/// <param name="Definitions">Content types and parts.</param>
/// <param name="Content">Everything else that readers see.</param>
public readonly record struct PortalVersions(long Settings, long Definitions, long Content);
