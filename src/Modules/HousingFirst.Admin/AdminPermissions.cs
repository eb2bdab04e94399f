namespace HousingFirst.Admin;

/// <summary>The rights that the module declares.</summary>
internal sealed class AdminPermissions : IPermissionProvider
{
    /// <summary>Switch features on and off.</summary>
    public static Permission ManageFeatures { get; } = new(nameof(ManageFeatures));

    /// <summary>Plan and apply recipes. A recipe can change everything in the portal, roles too.</summary>
    public static Permission ManageRecipes { get; } = new(nameof(ManageRecipes));

    /// <summary>Set title, language, time zone and audience.</summary>
    public static Permission ManageSettings { get; } = new(nameof(ManageSettings));

    /// <summary>See how far mails have come.</summary>
    public static Permission ViewMails { get; } = new(nameof(ViewMails));

    public IReadOnlyList<Permission> Permissions => [AdminPages.Access, ManageFeatures, ManageRecipes, ManageSettings, ViewMails];
}
