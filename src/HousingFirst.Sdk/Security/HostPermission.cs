namespace HousingFirst.Sdk.Security;

/// <summary>What the operator of the host may do. No role of a portal carries any of it.</summary>
public enum HostPermission
{
    /// <summary>Compose a new portal from a recipe.</summary>
    ComposePortals,

    /// <summary>Take portals out of service and bring them back.</summary>
    SuspendPortals,

    /// <summary>Delete portals with all they hold.</summary>
    DeletePortals,
}
