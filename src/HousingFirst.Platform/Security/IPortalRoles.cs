namespace HousingFirst.Platform.Security;

/// <summary>The side of a running portal that rights are read from.</summary>
internal interface IPortalRoles
{
    /// <summary>What each role may do.</summary>
    RolePermissions Roles { get; }
}
