using Microsoft.AspNetCore.Authorization;

namespace HousingFirst.Sdk.Security;

/// <summary>Asks for a right over the host.</summary>
/// <param name="permission">The right.</param>
public sealed class HostPermissionRequirement(HostPermission permission) : IAuthorizationRequirement
{
    /// <summary>The right asked for.</summary>
    public HostPermission Permission { get; } = permission;
}
