using HousingFirst.Platform.Portals;
using HousingFirst.Platform.Security;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Backups;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Media;
using Microsoft.Extensions.Options;

namespace HousingFirst.Platform.Backups;

/// <summary>The current portal's backups, for its pages.</summary>
internal sealed class PortalBackups(
    CurrentPortal current,
    BackupShelf shelf,
    BackupKeeper keeper,
    BackupQueue queue,
    OwnPassword own,
    CurrentPerson person,
    IAuditTrail trail,
    IDocumentSession session,
    TimeProvider clock,
    IOptions<BackupOptions> options)
    : IBackups
{
    private const int MostMissing = 20;

    public BackupPlan Plan => new(options.Value.Daily ? options.Value.Hour : null, options.Value.Kept, options.Value.Try) { KeptBytes = options.Value.KeptBytes };

    private PortalRecord Portal => current.Runtime.Record;

    public IReadOnlyList<StoredBackup> List()
    {
        try
        {
            var now = clock.GetUtcNow();
            return [.. shelf.List(Portal).Select(backup => backup with { IsAhead = BackupTimes.IsAhead(now, backup.TakenUtc) })];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return []; // Health says what is wrong.
        }
    }

    public BackupHealth Health()
    {
        try
        {
            return keeper.Health(Portal, current.Portal.TimeZone);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return BackupHealth.Failed; // A folder that cannot be read is one that nothing is written to.
        }
    }

    public async Task<IReadOnlyList<string>> MissingFilesAsync(string id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(id);
        var paths = new List<string>();
        foreach (var hash in shelf.Find(Portal, id) is null ? [] : shelf.MissingOf(Portal, id).Take(MostMissing))
        {
            var files = await session.Query<MediaFileIndex>(row => row.Hash == hash && !row.IsFormer).ListAsync<MediaFile>(cancellationToken);
            paths.AddRange(files.Select(file => file.Path));
        }

        return paths;
    }

    public Task<BackupRefusal?> TakeAsync(CancellationToken cancellationToken) =>
        AskAsync(BackupJobKind.Take, null, new(AuditKinds.PortalBackedUp, null), cancellationToken);

    public async Task<BackupRefusal?> TryAsync(string id, CancellationToken cancellationToken) => shelf.Find(Portal, id) is null
        ? BackupRefusal.NoSuchBackup
        : await AskAsync(BackupJobKind.Try, id, null, cancellationToken);

    public async Task<Stream?> OpenAsync(string id, CancellationToken cancellationToken)
    {
        if (shelf.Find(Portal, id) is not { } path)
        {
            return null;
        }

        trail.Record(new(AuditKinds.BackupDownloaded, new("backup", id)));
        await session.SaveChangesAsync(cancellationToken);
        return new FileStream(
            path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 128 * 1024,
            FileOptions.Asynchronous | FileOptions.SequentialScan);
    }

    public async Task<BackupRefusal?> RestoreAsync(string id, string typedName, string password, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(typedName);
        if (shelf.Find(Portal, id) is null)
        {
            return BackupRefusal.NoSuchBackup;
        }

        if (!string.Equals(typedName.Trim(), current.Portal.Title.Trim(), StringComparison.OrdinalIgnoreCase))
        {
            return BackupRefusal.NameDiffers;
        }

        if (!await own.IsAsync(password, cancellationToken))
        {
            return BackupRefusal.PasswordWrong;
        }

        // In the portal that is about to be left: the one that comes says by whom it was brought back.
        return await AskAsync(BackupJobKind.Restore, id, new(AuditKinds.RestoreAsked, new("backup", id)), cancellationToken);
    }

    public IReadOnlyList<BackupJob> Jobs()
    {
        try
        {
            return queue.JobsOf(Portal);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    // Recorded here and not in the work: the request knows who asks, and from where. An entry too many tells of work that came to nothing.
    private Task<BackupRefusal?> AskAsync(BackupJobKind kind, string? id, AuditEntry? entry, CancellationToken cancellationToken) => queue.AskAsync(
        Portal,
        kind,
        id,
        person.Id,
        async () =>
        {
            if (entry is not null)
            {
                trail.Record(entry);
                await session.SaveChangesAsync(cancellationToken);
            }
        });
}
