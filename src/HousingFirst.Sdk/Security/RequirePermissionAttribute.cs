using Microsoft.AspNetCore.Authorization;

namespace HousingFirst.Sdk.Security;

/// <summary>Lets a page or endpoint be opened only by people whose role carries the permission.</summary>
/// <remarks>Not an <see cref="IAuthorizeData"/>: its default policy asks for sign-in, but a portal may give a permission to everybody.</remarks>
/// <param name="permission">Name of a declared permission; an undeclared one is denied to everybody but administrators.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RequirePermissionAttribute(string permission) : Attribute, IAuthorizationRequirementData
{
    /// <summary>Name of the permission.</summary>
    public string Permission { get; } = permission;

    /// <inheritdoc/>
    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [new PermissionRequirement(new Permission(Permission))];
}
