namespace HousingFirst.Backups;

/// <summary>The right that the module declares.</summary>
internal sealed class BackupPermissions : IPermissionProvider
{
    /// <summary>See, take, try and download backups. Whoever downloads one holds all of the portal, password hashes too.</summary>
    public static Permission ManageBackups { get; } = new(nameof(ManageBackups));

    /// <summary>Put the whole portal back as it was in a backup. What was done since is gone from it.</summary>
    public static Permission RestoreBackups { get; } = new(nameof(RestoreBackups));

    public IReadOnlyList<Permission> Permissions => [ManageBackups, RestoreBackups];
}
