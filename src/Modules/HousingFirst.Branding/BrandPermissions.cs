using HousingFirst.Sdk.Security;

namespace HousingFirst.Branding;

/// <summary>What the module lets roles do.</summary>
internal sealed class BrandPermissions : IPermissionProvider
{
    /// <summary>Try and set the portal's name, logo, colours, typeface and theme. Who may change all settings may change these.</summary>
    public static Permission ManageBranding { get; } = new(nameof(ManageBranding), ["ManageSettings"]);

    public IReadOnlyList<Permission> Permissions { get; } = [ManageBranding];
}
