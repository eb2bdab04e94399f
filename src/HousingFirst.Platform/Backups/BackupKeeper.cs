using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Backups;
using Microsoft.Extensions.Options;

namespace HousingFirst.Platform.Backups;

/// <summary>Takes backups onto the shelf, tries them, and tells how things stand.</summary>
internal sealed class BackupKeeper(
    BackupShelf shelf, PortalBackup taking, PortalRestore restore, IOptions<BackupOptions> options, TimeProvider clock, ILogger<BackupKeeper> logger)
{
    public const string Busy = "backup.busy";

    private const string Unexpected = "backup.failed";

    public async Task<BackupOutcome> TakeAsync(string portal, bool byHand, CancellationToken cancellationToken)
    {
        try
        {
            using var one = shelf.TryTake(portal);
            if (one is null)
            {
                return new(null, Busy);
            }

            // What a process that died left half written goes with the oldest ones; room for this one first.
            shelf.Prune(portal);
            var path = shelf.PathOf(portal, BackupShelf.IdOf(portal, clock.GetUtcNow()));
            var (manifest, problem) = await taking.TakeAsync(portal, path, cancellationToken);
            if (problem?.Code == BackupProblems.FileTakenCode)
            {
                // Asked for twice within a second: the other one is there.
                return new(null, Busy);
            }

            if (manifest is null)
            {
                return Fail(portal, problem!.Code, null); // one of them is there
            }

            BackupShelf.Write(path, new(byHand, manifest.MissingMedia.Length, null));
            shelf.Succeeded(portal);
            shelf.Prune(portal);
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
    public async Task<BackupOutcome?> TryAsync(string portal, string id, CancellationToken cancellationToken)
    {
        if (shelf.Find(portal, id) is not { } path || BackupShelf.Read(portal, path) is not { } backup)
        {
            return null;
        }

        var trial = await TrialAsync(portal, path, cancellationToken);
        if (trial.Code == BackupProblems.BusyCode)
        {
            return new(backup, Busy);
        }

        BackupShelf.Write(path, new(backup.ByHand, backup.MissingFiles, trial));
        if (!trial.Passed)
        {
            BackupLog.TrialFailed(logger, portal, id, trial.Code!); // not passed
        }

        return new(backup with { Trial = trial }, trial.Code);
    }

    public BackupHealth Health(PortalRecord portal, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(portal);
        var newest = shelf.List(portal.Name) is [var first, ..] ? first : null;
        if (shelf.FailureOf(portal.Name) is { } failure && failure.AtUtc > (newest?.TakenUtc ?? default))
        {
            return BackupHealth.Failed;
        }

        return newest switch
        {
            { Trial.Passed: false } => BackupHealth.Broken,
            _ when !options.Value.Daily => BackupHealth.Unplanned,
            _ when BackupTimes.IsOverdue(clock.GetUtcNow(), newest?.TakenUtc ?? portal.CreatedUtc, options.Value.Hour, zone) => BackupHealth.Overdue,
            _ => BackupHealth.Fine,
        };
    }

    /// <summary>Takes the portal's daily backup when it is due, and tries it.</summary>
    public async Task RoundAsync(PortalRecord portal, TimeZoneInfo zone, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(portal);
        var newest = shelf.List(portal.Name).Where(backup => !backup.ByHand).Select(backup => backup.TakenUtc).FirstOrDefault(portal.CreatedUtc);
        if (options.Value.Daily
            && BackupTimes.IsDue(clock.GetUtcNow(), newest, options.Value.Hour, zone)
            && await TakeAsync(portal.Name, byHand: false, cancellationToken) is { Backup: { } backup }
            && options.Value.Try)
        {
            await TryAsync(portal.Name, backup.Id, cancellationToken);
        }
    }

    private async Task<BackupTrial> TrialAsync(string portal, string path, CancellationToken cancellationToken)
    {
        try
        {
            var (report, problem) = await restore.TryAsync(path, cancellationToken);
            return report is null
                ? new(clock.GetUtcNow(), problem!.Code, 0, 0, false) // one of them is there
                : new(clock.GetUtcNow(), null, report.Documents, report.Manifest.Media.Length, report.Trail.IsWhole && report.Manifest.Trail.LedOn);
        }
#pragma warning disable CA1031 // A backup that cannot even be tried is one that cannot be brought back.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            BackupLog.Failed(logger, portal, Unexpected, exception);
            return new(clock.GetUtcNow(), Unexpected, 0, 0, false);
        }
    }

    private BackupOutcome Fail(string portal, string code, Exception? exception)
    {
        BackupLog.Failed(logger, portal, code, exception);
        shelf.Failed(portal, new(clock.GetUtcNow(), code));
        return new(null, code);
    }
}
