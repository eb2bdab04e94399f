namespace HousingFirst.Backups;

/// <summary>The right that the module declares.</summary>
internal sealed class BackupPermissions : IPermissionProvider
{
    /// <summary>See, take, try and download backups. Whoever downloads one holds all of the portal, password hashes too.</summary>
    public static Permission ManageBackups { get; } = new(nameof(ManageBackups));

    public IReadOnlyList<Permission> Permissions => [ManageBackups];
}
