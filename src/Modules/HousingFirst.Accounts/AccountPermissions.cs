using HousingFirst.Sdk.Security;

namespace HousingFirst.Accounts;

/// <summary>The rights that the module declares.</summary>
internal sealed class AccountPermissions : IPermissionProvider
{
    /// <summary>Make accounts, give roles, switch accounts off and on.</summary>
    public static Permission ManageUsers { get; } = new(nameof(ManageUsers));

    /// <summary>Make roles and say what they may do.</summary>
    public static Permission ManageRoles { get; } = new(nameof(ManageRoles));

    public IReadOnlyList<Permission> Permissions => [ManageUsers, ManageRoles];
}
