using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Backups;

namespace HousingFirst.Platform.Backups;

/// <summary>
/// Puts a portal that is being served back as it was in one of its backups: closes it to visitors, takes a backup of it as it is, and then does what
/// <c>portal restore</c> does. Whatever fails, the portal is opened again as it was.
/// </summary>
internal sealed class RestoreRun(
    BackupShelf shelf, BackupKeeper keeper, PortalRestore restore, PortalPauses pauses, TimeProvider clock, ILogger<RestoreRun> logger)
{
    private const string Interrupted = "restore.interrupted";
    private const string Unexpected = "restore.failed";
    private const string NoSuchFile = "backup.no-file";

    // What somebody has begun to send is to end where it began. Who takes longer, an upload or a look at the whole trail, finds the old portal
    // kept aside.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private const int MostTurns = 30;
    private static readonly TimeSpan BetweenTurns = TimeSpan.FromSeconds(2);

    public async Task RunAsync(PortalRecord portal, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(portal);
        if (shelf.JobOf(portal) is not { State: RestoreState.Waiting } job)
        {
            return;
        }

        using var closed = pauses.Close(portal.Name);
        try
        {
            await pauses.EmptyAsync(portal.Name, Patience, cancellationToken);
            job = Go(portal, job, RestoreState.BackingUp);
            var before = await TakeAsync(portal, cancellationToken);
            if (before.Backup is null)
            {
                Fail(portal, job, before.Code ?? Unexpected, null);
                return;
            }

            job = Go(portal, job with { BeforeId = before.Backup.Id }, RestoreState.Restoring);
            if (shelf.Find(portal, job.BackupId) is not { } path)
            {
                Fail(portal, job, NoSuchFile, null);
                return;
            }

            var outcome = await restore.RestoreAsync(
                new(path, portal.Name, null, null, Replace: portal.Name) { AskedBy = job.AskedBy }, cancellationToken);
            if (outcome.Problem is { } problem)
            {
                Fail(portal, job, problem.Code, null);
                return;
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The host is going down; the portal was not touched, or was switched whole.
            Fail(portal, job, Interrupted, null);
            return;
        }
#pragma warning disable CA1031 // Whatever kept a portal from being brought back, it is told where people look, and the host goes on.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Fail(portal, job, Unexpected, exception);
            return;
        }

        // From here on the portal is the one of the backup; that this cannot be noted makes it no failure.
        Go(portal, job, RestoreState.Done);
    }

    /// <summary>Tells of one that was waiting or running when the host went down: nobody expects it to begin by itself hours later.</summary>
    public void CloseUnfinished(PortalRecord portal)
    {
        ArgumentNullException.ThrowIfNull(portal);
        if (shelf.JobOf(portal) is { State: not (RestoreState.Done or RestoreState.Failed) } job)
        {
            Fail(portal, job, Interrupted, null);
        }
    }

    // The day's own may be under way, or one that was asked for within the same second.
    private async Task<BackupOutcome> TakeAsync(PortalRecord portal, CancellationToken cancellationToken)
    {
        for (var turn = 1; ; turn++)
        {
            var outcome = await keeper.TakeAsync(portal, byHand: true, cancellationToken);
            if (outcome.Code != BackupKeeper.Busy || turn == MostTurns)
            {
                return outcome;
            }

            await Task.Delay(BetweenTurns, clock, cancellationToken);
        }
    }

    private RestoreJob Go(PortalRecord portal, RestoreJob job, RestoreState state)
    {
        var next = job with { State = state, ChangedUtc = clock.GetUtcNow() };
        shelf.Write(portal, next);
        return next;
    }

    private void Fail(PortalRecord portal, RestoreJob job, string code, Exception? exception)
    {
        BackupLog.RestoreFailed(logger, portal.Name, job.BackupId, code, exception);
        Go(portal, job with { Code = code }, RestoreState.Failed);
    }
}
