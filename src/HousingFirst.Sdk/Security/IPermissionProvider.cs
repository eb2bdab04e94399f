namespace HousingFirst.Sdk.Security;

/// <summary>Declares a module's permissions. Their Danish and English descriptions are texts of the module, keyed by the name.</summary>
public interface IPermissionProvider
{
    /// <summary>The permissions.</summary>
    IReadOnlyList<Permission> Permissions { get; }
}
