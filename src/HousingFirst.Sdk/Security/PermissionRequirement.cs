using Microsoft.AspNetCore.Authorization;

namespace HousingFirst.Sdk.Security;

/// <summary>Asks for a permission in the current portal.</summary>
/// <param name="permission">The permission.</param>
public sealed class PermissionRequirement(Permission permission) : IAuthorizationRequirement
{
    /// <summary>The permission asked for.</summary>
    public Permission Permission { get; } = permission;
}
