using Microsoft.AspNetCore.Authorization;

namespace HousingFirst.Sdk.Security;

/// <summary>Lets a page or endpoint be opened only by people whose role carries the permission.</summary>
/// <param name="permission">Name of a declared permission; an undeclared one is denied to everybody but administrators.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RequirePermissionAttribute(string permission) : Attribute, IAuthorizeData, IAuthorizationRequirementData
{
    /// <summary>Name of the permission.</summary>
    public string Permission { get; } = permission;

    /// <inheritdoc/>
    public string? Policy { get; set; }

    /// <inheritdoc/>
    public string? Roles { get; set; }

    /// <inheritdoc/>
    public string? AuthenticationSchemes { get; set; }

    /// <inheritdoc/>
    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [new PermissionRequirement(new Permission(Permission))];
}
