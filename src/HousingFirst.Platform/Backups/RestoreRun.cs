using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Backups;

namespace HousingFirst.Platform.Backups;

/// <summary>
/// Puts a portal that is being served back as it was in one of its backups: closes it to visitors, takes a backup of it as it is, and then does what
/// <c>portal restore</c> does. Whatever fails, the portal is opened again as it was.
/// </summary>
internal sealed class RestoreRun(
    BackupShelf shelf, BackupKeeper keeper, PortalRestore restore, PortalClosings closings, PortalDirectory portals, ILogger<RestoreRun> logger)
{
    private const string Unexpected = "restore.failed";

    // What somebody has begun to send is to end where it began. Who takes longer, an upload or a look at the whole trail, finds the old portal
    // kept aside.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public async Task RunAsync(BackupPlace place, BackupJob job, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(job);
        var portal = place.Portal;
        try
        {
            if (shelf.Find(portal, job.BackupId!) is { } there && !HasRoom(there))
            {
                Fail(place, job, BackupKeeper.NoRoom, null); // nobody is shut out for what cannot be done
                return;
            }

            await using var closed = await closings.CloseAsync(portal, Patience, cancellationToken);
            if (closed is null)
            {
                Fail(place, job, BackupKeeper.Busy, null);
                return;
            }

            job = place.Go(job, BackupJobState.Taking);
            var before = await keeper.TakeAsync(portal, byHand: true, record: null, place.Meter, cancellationToken);
            if (before.Backup is null)
            {
                Fail(place, job, before.Code ?? Unexpected, null);
                return;
            }

            job = place.Go(job with { BeforeId = before.Backup.Id }, BackupJobState.BuildingUp);
            if (shelf.Find(portal, job.BackupId!) is not { } path) // asked for by name
            {
                Fail(place, job, BackupKeeper.NoSuchFile, null);
                return;
            }

            if (!HasRoom(path))
            {
                Fail(place, job, BackupKeeper.NoRoom, null); // the backup that was taken before may lie on the same disk
                return;
            }

            var outcome = await restore.RestoreAsync(
                new(path, portal.Name, null, null, Replace: portal.Name) { AskedBy = job.AskedBy, Meter = place.Meter }, cancellationToken);
            if (outcome.Problem is { } problem)
            {
                Fail(place, job, problem.Code, null);
                return;
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The host is going down; the portal was not touched, or was switched whole.
            Fail(place, job, BackupQueue.Interrupted, null);
            return;
        }
#pragma warning disable CA1031 // Whatever kept a portal from being brought back, it is told where people look, and the host goes on.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Fail(place, job, Unexpected, exception);
            return;
        }

        portals.Changed(); // and open

        // From here on the portal is the one of the backup; that this cannot be noted makes it no failure.
        place.Go(job, BackupJobState.Done);
    }

    // As for a trial: what is built up stands beside the old portal, on the disk that all portals write to.
    private bool HasRoom(string path) => shelf.HasRoomToBuildUp(new FileInfo(path).Length);

    private void Fail(BackupPlace place, BackupJob job, string code, Exception? exception)
    {
        BackupLog.RestoreFailed(logger, place.Portal.Name, job.BackupId, code, exception);
        place.Go(job with { Code = code }, BackupJobState.Failed);
    }
}
