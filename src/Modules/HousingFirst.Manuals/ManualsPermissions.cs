using HousingFirst.Sdk.Security;

namespace HousingFirst.Manuals;

/// <summary>The rights that the module declares.</summary>
internal sealed class ManualsPermissions : IPermissionProvider
{
    /// <summary>Choose editions and audiences, and lay the portal's own text over them.</summary>
    public static Permission ManageManuals { get; } = new("ManageManuals");

    public IReadOnlyList<Permission> Permissions => [ManageManuals];
}
