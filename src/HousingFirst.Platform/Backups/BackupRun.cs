using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Backups;

namespace HousingFirst.Platform.Backups;

/// <summary>
/// Does the work with backups, whoever asked for it, one after the other: each needs the disk and the processor for itself. What a person asks for
/// comes behind the job that runs, not behind all portals whose day's backup is due.
/// </summary>
internal sealed class BackupRun(BackupQueue queue, BackupShelf shelf, BackupKeeper keeper, RestoreRun restore, ILogger<BackupRun> logger) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Does what somebody has asked for, and lets go of the place.</summary>
    public async Task RunAsync(BackupPlace place, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(place);
        using (place)
        {
            await _turn.WaitAsync(cancellationToken);
            try
            {
                var job = place.Job!; // one that was asked for has it
                await (job.Kind switch
                {
                    BackupJobKind.Take => TakeAsync(place, job, byHand: true, cancellationToken),
                    BackupJobKind.Try => TryAsync(place, job, cancellationToken),
                    _ => restore.RunAsync(place, job, cancellationToken),
                });
            }
            finally
            {
                _turn.Release();
            }
        }
    }

    /// <summary>Takes the portal's daily backup when it is due, and tries it where the host is set so.</summary>
    public async Task RunDailyAsync(PortalRecord portal, TimeZoneInfo zone, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (keeper.IsDue(portal, zone) && Enter(portal) is { } place)
            {
                using (place)
                {
                    await TakeAsync(place, queue.NewJob(BackupJobKind.Take), byHand: false, cancellationToken);
                }
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Tells of what a host did not live to finish, and removes what it left half written.</summary>
    public void CloseUnfinished(PortalRecord portal)
    {
        ArgumentNullException.ThrowIfNull(portal);
        try
        {
            var (place, jobs) = queue.Unfinished(portal);
            using (place)
            {
                foreach (var job in jobs)
                {
                    Close(place!, job); // without a place there are none
                }

                if (jobs.Count > 0)
                {
                    shelf.RemoveUnfinished(portal);
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A folder that cannot be read or written is told where backups are; the day's backup is tried, and the others have theirs.
            BackupLog.NotWritten(logger, portal.Name, exception);
        }
    }

    public void Dispose() => _turn.Dispose();

    private Task TakeAsync(BackupPlace place, BackupJob job, bool byHand, CancellationToken cancellationToken) => DoAsync(
        place,
        job,
        BackupJobState.Taking,
        async begun =>
        {
            // What a person asked for was recorded then: the request knew who asks, and from where.
            var taken = await keeper.TakeAsync(
                place.Portal, byHand, byHand ? static _ => Task.CompletedTask : null, place.Meter, cancellationToken);
            if (taken.Backup is not { } backup)
            {
                return begun with { Code = taken.Code };
            }

            begun = begun with { BackupId = backup.Id };
            if (!byHand && keeper.TriesDaily)
            {
                begun = Note(place, begun, BackupJobState.BuildingUp);
                begun = begun with { Code = await TrialAsync(place, backup.Id, cancellationToken) };
            }

            return begun;
        },
        cancellationToken);

    private Task TryAsync(BackupPlace place, BackupJob job, CancellationToken cancellationToken) => DoAsync(
        place,
        job,
        BackupJobState.BuildingUp,
        async begun => begun with { Code = await TrialAsync(place, begun.BackupId!, cancellationToken) }, // asked for by name
        cancellationToken);

    private async Task<string?> TrialAsync(BackupPlace place, string id, CancellationToken cancellationToken) =>
        await keeper.TryAsync(place.Portal, id, place.Meter, cancellationToken) is { } outcome ? outcome.Code : BackupKeeper.NoSuchFile;

    // What is done answers how it ended: with a code where it came to nothing.
    private async Task DoAsync(
        BackupPlace place, BackupJob job, BackupJobState first, Func<BackupJob, Task<BackupJob>> work, CancellationToken cancellationToken)
    {
        job = Note(place, job, first);
        try
        {
            job = await work(job);
            Note(place, job, job.Code is null ? BackupJobState.Done : BackupJobState.Failed);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            Interrupt(place, place.Job ?? job);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What was done stands; that older ones could not be removed, or a note not read, is told.
            BackupLog.JobNotNoted(logger, place.Portal.Name, exception);
            Note(place, (place.Job ?? job) with { Code = BackupKeeper.Unexpected }, BackupJobState.Failed);
        }
    }

    private void Close(BackupPlace place, BackupJob job)
    {
        if (job.IsOver)
        {
            shelf.Write(place.Portal, job); // it could not be noted when it was
        }
        else
        {
            Interrupt(place, job);
        }
    }

    private void Interrupt(BackupPlace place, BackupJob job)
    {
        switch (job.Kind)
        {
            case BackupJobKind.Take when job.BackupId is null:
                keeper.Failed(place.Portal, BackupQueue.Interrupted);
                break;
            case BackupJobKind.Restore:
                BackupLog.RestoreFailed(logger, place.Portal.Name, job.BackupId, BackupQueue.Interrupted, null);
                break;
        }

        Note(place, job with { Code = BackupQueue.Interrupted }, BackupJobState.Failed);
    }

    // That a note cannot be written keeps no backup from being taken or tried: the keeper makes room, and tells when there is none.
    private BackupJob Note(BackupPlace place, BackupJob job, BackupJobState state)
    {
        try
        {
            return place.Go(job, state);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            BackupLog.JobNotNoted(logger, place.Portal.Name, exception);
            return job with { State = state };
        }
    }

    private BackupPlace? Enter(PortalRecord portal)
    {
        try
        {
            return queue.TryEnter(portal);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            keeper.Failed(portal, BackupKeeper.Unexpected, exception);
            return null;
        }
    }
}
