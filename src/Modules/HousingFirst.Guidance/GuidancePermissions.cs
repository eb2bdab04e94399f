using HousingFirst.Sdk.Security;

namespace HousingFirst.Guidance;

/// <summary>The right that the module declares.</summary>
internal sealed class GuidancePermissions : IPermissionProvider
{
    /// <summary>Look after the guidance: what readers say of it, what is due for review, what has moved.</summary>
    public static Permission ManageGuidance { get; } = new(nameof(ManageGuidance));

    public IReadOnlyList<Permission> Permissions => [ManageGuidance];
}
