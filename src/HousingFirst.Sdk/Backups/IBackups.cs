namespace HousingFirst.Sdk.Backups;

/// <summary>The current portal's backups as the host keeps them. Whoever asks has to look at rights: a backup holds all of the portal.</summary>
public interface IBackups
{
    /// <summary>When backups are taken by themselves, and how many are kept.</summary>
    BackupPlan Plan { get; }

    /// <summary>The backups there are, the newest first.</summary>
    IReadOnlyList<StoredBackup> List();

    /// <summary>Whether backups are taken as they should be.</summary>
    BackupHealth Health();

    /// <summary>
    /// Files that were missing or spoiled when a backup was taken: where they stand in the portal's media, as far as it still names them. The
    /// first twenty.
    /// </summary>
    Task<IReadOnlyList<string>> MissingFilesAsync(string id, CancellationToken cancellationToken);

    /// <summary>
    /// Asks for one to be taken, and records that in the audit trail. It is done outside the request, while others go on reading and writing;
    /// one that is cut short leaves no file.
    /// </summary>
    /// <returns>Why it is not begun; null when it is.</returns>
    Task<BackupRefusal?> TakeAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Asks for one to be built up in a place of its own, looked through whether all of it is there, its audit trail proved, and thrown away
    /// again, outside the request. What was found is kept beside the backup.
    /// </summary>
    /// <returns>Why it is not begun; null when it is.</returns>
    Task<BackupRefusal?> TryAsync(string id, CancellationToken cancellationToken);

    /// <summary>
    /// Asks for the portal to be put back as it was in a backup, outside the request: a backup of the portal as it is is taken first,
    /// visitors are shown a page that says so meanwhile, and one that fails leaves the portal as it was. All sessions end.
    /// </summary>
    /// <param name="id">The backup.</param>
    /// <param name="typedName">The portal's title as the person typed it, so that nobody does this to the wrong one.</param>
    /// <param name="password">The person's password. Wrong ones count towards the lockout.</param>
    /// <param name="cancellationToken">Cancels before it is asked for.</param>
    /// <returns>Why it is not begun; null when it is.</returns>
    Task<BackupRefusal?> RestoreAsync(string id, string typedName, string password, CancellationToken cancellationToken);

    /// <summary>
    /// What was asked for last of each kind, the latest first. A portal has one under way at most. It is known across restarts and restores;
    /// what a host did not live to finish has failed.
    /// </summary>
    IReadOnlyList<BackupJob> Jobs();

    /// <summary>Opens one to be handed out, and records that in the audit trail first. Null when there is none of that name.</summary>
    Task<Stream?> OpenAsync(string id, CancellationToken cancellationToken);
}
