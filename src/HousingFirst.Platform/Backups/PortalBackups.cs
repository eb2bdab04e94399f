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
    RestoreQueue restores,
    OwnPassword own,
    CurrentPerson person,
    IAuditTrail trail,
    IDocumentSession session,
    IOptions<BackupOptions> options)
    : IBackups
{
    private const int MostMissing = 20;

    public BackupPlan Plan => new(options.Value.Daily ? options.Value.Hour : null, options.Value.Kept, options.Value.Try);

    private PortalRecord Portal => current.Runtime.Record;

    public IReadOnlyList<StoredBackup> List()
    {
        try
        {
            return shelf.List(Portal);
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

    public Task<BackupOutcome> TakeAsync(CancellationToken cancellationToken) =>
        keeper.TakeAsync(Portal, byHand: true, RecordAsync, cancellationToken);

    public async Task<BackupOutcome> TryAsync(string id, CancellationToken cancellationToken) =>
        await keeper.TryAsync(Portal, id, cancellationToken) ?? new(null, "backup.no-file");

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

    public async Task<RestoreRefusal?> RestoreAsync(string id, string typedName, string password, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(typedName);
        if (shelf.Find(Portal, id) is null)
        {
            return RestoreRefusal.NoSuchBackup;
        }

        if (!string.Equals(typedName.Trim(), current.Portal.Title.Trim(), StringComparison.OrdinalIgnoreCase))
        {
            return RestoreRefusal.NameDiffers;
        }

        if (!await own.IsAsync(password, cancellationToken))
        {
            return RestoreRefusal.PasswordWrong;
        }

        if (restores.IsBusy(Portal))
        {
            return RestoreRefusal.Busy;
        }

        // In the portal that is about to be left: the one that comes says by whom it was brought back.
        trail.Record(new(AuditKinds.RestoreAsked, new("backup", id)));
        await session.SaveChangesAsync(cancellationToken);
        return restores.TryAsk(Portal, id, person.Id) ? null : RestoreRefusal.Busy;
    }

    public RestoreProgress? Restore() => shelf.JobOf(Portal)?.Show();

    // Here and not in the work that takes it: the request knows who asks, and from where.
    private async Task RecordAsync(CancellationToken cancellationToken)
    {
        trail.Record(new(AuditKinds.PortalBackedUp, null));
        await session.SaveChangesAsync(cancellationToken);
    }
}
