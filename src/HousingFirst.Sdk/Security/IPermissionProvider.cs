namespace HousingFirst.Sdk.Security;

/// <summary>
/// Declares a module's permissions. Their Danish and English descriptions stand in the module's <c>Resources/ModuleTexts.resx</c>, keyed by the
/// name.
/// </summary>
public interface IPermissionProvider
{
    /// <summary>The permissions.</summary>
    IReadOnlyList<Permission> Permissions { get; }
}
