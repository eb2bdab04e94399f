using HousingFirst.Sdk.Security;

namespace HousingFirst.Accounts;

/// <summary>The rights that the module declares.</summary>
internal sealed class AccountPermissions : IPermissionProvider
{
    /// <summary>Make accounts, give roles, switch accounts off and on.</summary>
    public static Permission ManageUsers { get; } = new(nameof(ManageUsers));

    /// <summary>Make roles and say what they may do.</summary>
    public static Permission ManageRoles { get; } = new(nameof(ManageRoles));

    /// <summary>Choose the provider whose word on who somebody is the portal takes. Whoever may do that decides who comes in.</summary>
    public static Permission ManageWorkplaceSignIn { get; } = new(nameof(ManageWorkplaceSignIn));

    public IReadOnlyList<Permission> Permissions => [ManageUsers, ManageRoles, ManageWorkplaceSignIn];
}
