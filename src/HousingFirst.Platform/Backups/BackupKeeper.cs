using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Backups;
using Microsoft.Extensions.Options;

namespace HousingFirst.Platform.Backups;

/// <summary>Takes backups onto the shelf, tries them, and tells how things stand.</summary>
internal sealed class BackupKeeper(
    BackupShelf shelf, PortalBackup taking, PortalRestore restore, IOptions<BackupOptions> options, TimeProvider clock, ILogger<BackupKeeper> logger)
{
    public const string Busy = "backup.busy";

    public const string NoRoom = "backup.no-room";

    public const string NoSuchFile = "backup.no-file";

    public const string Unexpected = "backup.failed";

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    /// <summary>Whether each daily one is tried right after it was taken.</summary>
    public bool TriesDaily => options.Value.Try;

    /// <summary>Takes one. The caller has the portal's place at the work.</summary>
    /// <param name="portal">Whose.</param>
    /// <param name="byHand">Whether somebody asked for it.</param>
    /// <param name="record">Writes it down in the trail, where the caller knows who asks; null: as the host's own work.</param>
    /// <param name="meter">Counts how far it is.</param>
    /// <param name="cancellationToken">Gives up; no file is left.</param>
    public async Task<BackupOutcome> TakeAsync(
        PortalRecord portal, bool byHand, Func<CancellationToken, Task>? record, BackupMeter meter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(portal);
        try
        {
            // What a process that died left half written goes with the oldest ones; room for this one first.
            shelf.Prune(portal, clock.GetUtcNow());
            if (!shelf.HasRoom(shelf.List(portal) is [var last, ..] ? last.Bytes : 0))
            {
                return Fail(portal, NoRoom, null);
            }

            var path = await FreePathAsync(portal, cancellationToken);
            var (manifest, problem) = await taking.TakeAsync(portal.Name, path, record, meter, cancellationToken);
            if (manifest is null)
            {
                return Fail(portal, shelf.HasRoom(0) ? problem!.Code : NoRoom, null); // one of them is there
            }

            BackupShelf.Write(path, new(byHand, manifest.MissingMedia, null));
            shelf.Succeeded(portal);
            shelf.Prune(portal, clock.GetUtcNow());
            return new(BackupShelf.Read(portal, path), null);
        }
#pragma warning disable CA1031 // Whatever kept a backup from being taken, it is told where people look, and the other portals have theirs.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return Fail(portal, Unexpected, exception);
        }
    }

    /// <summary>Null when there is no backup of that name.</summary>
    public async Task<BackupOutcome?> TryAsync(PortalRecord portal, string id, BackupMeter meter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(portal);
        if (shelf.Find(portal, id) is not { } path || BackupShelf.Read(portal, path) is not { } backup)
        {
            return null;
        }

        // That there is no room says nothing of the backup.
        if (!shelf.HasRoomToBuildUp(backup.Bytes))
        {
            BackupLog.NoRoomToTry(logger, portal.Name, id);
            return new(backup, NoRoom);
        }

        var trial = await TrialAsync(portal, path, meter, cancellationToken);
        if (trial.Code == BackupProblems.BusyCode)
        {
            return new(backup, Busy);
        }

        BackupShelf.Write(path, new(backup.ByHand, shelf.MissingOf(portal, id), trial));
        if (!trial.Passed)
        {
            BackupLog.TrialFailed(logger, portal.Name, id, trial.Code!); // not passed
        }
        else
        {
            // A new one that is good lets older ones go.
            shelf.Prune(portal, clock.GetUtcNow());
        }

        return new(backup with { Trial = trial }, trial.Code);
    }

    public BackupHealth Health(PortalRecord portal, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(portal);
        var there = ListNow(portal);
        var newest = there is [var first, ..] ? first : null;
        if (shelf.FailureOf(portal) is { } failure && failure.AtUtc > (newest?.TakenUtc ?? default))
        {
            return failure.Code == NoRoom ? BackupHealth.NoRoom : BackupHealth.Failed;
        }

        return newest switch
        {
            { Trial.Passed: false } => BackupHealth.Broken,
            _ when IsOverdue(newest?.TakenUtc ?? portal.CreatedUtc, zone) => BackupHealth.Overdue,
            _ when HasGoneUntried(portal, there, zone) => BackupHealth.Untried,
            { MissingFiles: > 0 } => BackupHealth.Incomplete,
            _ when !options.Value.Daily => BackupHealth.Unplanned,
            _ => BackupHealth.Fine,
        };
    }

    /// <summary>Whether the portal's daily backup is to be taken now.</summary>
    public bool IsDue(PortalRecord portal, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(portal);
        var now = clock.GetUtcNow();
        var newest = ListNow(portal).Where(backup => !backup.ByHand).Select(backup => backup.TakenUtc).FirstOrDefault(portal.CreatedUtc);
        return options.Value.Daily
            && !(shelf.FailureOf(portal) is { } failure && !BackupTimes.IsAhead(now, failure.AtUtc) && failure.AgainUtc > now)
            && BackupTimes.IsDue(now, newest, options.Value.Hour, zone);
    }

    /// <summary>Notes that one could not be taken, for those who look after backups.</summary>
    public void Failed(PortalRecord portal, string code, Exception? exception = null)
    {
        ArgumentNullException.ThrowIfNull(portal);
        BackupLog.Failed(logger, portal.Name, code, exception);
        shelf.Failed(portal, code, clock.GetUtcNow());
    }

    /// <summary>Removes the backups of portals that were deleted long enough ago.</summary>
    public void Sweep(IEnumerable<PortalRecord> registered)
    {
        if (shelf.Sweep(registered, clock.GetUtcNow()) is > 0 and var count)
        {
            BackupLog.Swept(logger, count);
        }
    }

    // One that a wrong clock has dated ahead would be the newest until then, and hide that none comes after it.
    private List<StoredBackup> ListNow(PortalRecord portal)
    {
        var now = clock.GetUtcNow();
        return [.. shelf.List(portal).Where(backup => !BackupTimes.IsAhead(now, backup.TakenUtc))];
    }

    // As long as a day without a backup may be before it is told: the trial of the last one may be under way.
    private bool HasGoneUntried(PortalRecord portal, IEnumerable<StoredBackup> there, TimeZoneInfo zone) =>
        options.Value is { Daily: true, Try: true }
        && IsOverdue(there.FirstOrDefault(backup => backup.Trial is not null)?.TakenUtc ?? portal.CreatedUtc, zone);

    private async Task<BackupTrial> TrialAsync(PortalRecord portal, string path, BackupMeter meter, CancellationToken cancellationToken)
    {
        try
        {
            var (report, problem) = await restore.TryAsync(path, meter, cancellationToken);
            return report is null
                ? new(clock.GetUtcNow(), problem!.Code, 0, 0, false) // one of them is there
                : new(clock.GetUtcNow(), null, report.Documents, report.Manifest.Media.Length, report.Trail.IsWhole && report.Manifest.Trail.LedOn);
        }
#pragma warning disable CA1031 // A backup that cannot even be tried is one that cannot be brought back.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            BackupLog.Failed(logger, portal.Name, Unexpected, exception);
            return new(clock.GetUtcNow(), Unexpected, 0, 0, false);
        }
    }

    // Its name is the second in which it was taken.
    private async Task<string> FreePathAsync(PortalRecord portal, CancellationToken cancellationToken)
    {
        while (true)
        {
            var path = shelf.PathOf(portal, BackupShelf.IdOf(portal, clock.GetUtcNow()));
            if (!File.Exists(path))
            {
                return path;
            }

            await Task.Delay(Second, clock, cancellationToken);
        }
    }

    private bool IsOverdue(DateTimeOffset newest, TimeZoneInfo zone) =>
        options.Value.Daily && BackupTimes.IsOverdue(clock.GetUtcNow(), newest, options.Value.Hour, zone);

    private BackupOutcome Fail(PortalRecord portal, string code, Exception? exception)
    {
        Failed(portal, code, exception);
        return new(null, code);
    }
}
