using Microsoft.AspNetCore.Authorization;

namespace HousingFirst.Sdk.Security;

/// <summary>Lets a page or endpoint be opened only by an operator of the host.</summary>
/// <param name="permission">The right over the host.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RequireHostPermissionAttribute(HostPermission permission) : Attribute, IAuthorizationRequirementData
{
    /// <summary>The right over the host.</summary>
    public HostPermission Permission { get; } = permission;

    /// <inheritdoc/>
    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [new HostPermissionRequirement(Permission)];
}
