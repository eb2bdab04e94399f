using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Backups;
using HousingFirst.Sdk.Documents;
using Microsoft.Extensions.Options;

namespace HousingFirst.Platform.Backups;

/// <summary>The current portal's backups, for its pages.</summary>
internal sealed class PortalBackups(
    CurrentPortal current, BackupShelf shelf, BackupKeeper keeper, IAuditTrail trail, IDocumentSession session, IOptions<BackupOptions> options)
    : IBackups
{
    public BackupPlan Plan => new(options.Value.Daily ? options.Value.Hour : null, options.Value.Kept, options.Value.Try);

    private string Name => current.Portal.Name;

    public IReadOnlyList<StoredBackup> List() => shelf.List(Name);

    public BackupHealth Health() => keeper.Health(current.Runtime.Record, current.Portal.TimeZone);

    public Task<BackupOutcome> TakeAsync(CancellationToken cancellationToken) => keeper.TakeAsync(Name, byHand: true, cancellationToken);

    public async Task<BackupOutcome> TryAsync(string id, CancellationToken cancellationToken) =>
        await keeper.TryAsync(Name, id, cancellationToken) ?? new(null, "backup.no-file");

    public async Task<Stream?> OpenAsync(string id, CancellationToken cancellationToken)
    {
        if (shelf.Find(Name, id) is not { } path)
        {
            return null;
        }

        trail.Record(new(AuditKinds.BackupDownloaded, new("backup", id)));
        await session.SaveChangesAsync(cancellationToken);
        return new FileStream(
            path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 128 * 1024,
            FileOptions.Asynchronous | FileOptions.SequentialScan);
    }
}
