using System.Collections.Concurrent;
using System.Threading.Channels;
using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Backups;

namespace HousingFirst.Platform.Backups;

/// <summary>
/// Work with backups that waits for its turn, one of each portal at a time. Each stands beside the portal's backups too, so that what became of it
/// is told after a restart.
/// </summary>
internal sealed class BackupQueue(BackupShelf shelf, TimeProvider clock, ILogger<BackupQueue> logger)
{
    /// <summary>A host did not live to finish it. It is not begun again by itself: nobody expects that hours later.</summary>
    public const string Interrupted = "backup.interrupted";

    private const string NotNoted = "backup.not-noted";

    private readonly Channel<BackupPlace> _asked = Channel.CreateUnbounded<BackupPlace>(new() { SingleReader = true });
    private readonly ConcurrentDictionary<string, BackupPlace> _here = new(StringComparer.Ordinal);

    // What this process knows better than the note that it could not write.
    private readonly ConcurrentDictionary<(string Folder, BackupJobKind Kind), BackupJob> _told = new();

    /// <summary>Takes a portal's place at the work; null while somebody has it.</summary>
    public BackupPlace? TryEnter(PortalRecord portal) =>
        shelf.TryHold(portal) is { } held ? new(portal, held, shelf, clock, Tell) : null;

    /// <summary>Asks for work, unless some waits or runs for the same portal. What is to be recorded is, before anything is done.</summary>
    public async Task<BackupRefusal?> AskAsync(
        PortalRecord portal, BackupJobKind kind, string? backupId, string? askedBy, Func<Task> record)
    {
        ArgumentNullException.ThrowIfNull(record);
        BackupPlace? place = null;
        try
        {
            place = TryEnter(portal);
            if (place is null)
            {
                return BackupRefusal.Busy;
            }

            await record();
            place.Go(NewJob(kind) with { BackupId = backupId, AskedBy = askedBy }, BackupJobState.Waiting);
            BackupLog.JobAsked(logger, portal.Name, kind, askedBy, backupId);
            _asked.Writer.TryWrite(place);
            place = null;
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Nothing waits: whoever makes room can ask again.
            BackupLog.JobNotNoted(logger, portal.Name, exception);
            _told.TryRemove((shelf.FolderOf(portal), kind), out _);
            if (kind == BackupJobKind.Take)
            {
                shelf.Failed(portal, NotNoted, clock.GetUtcNow());
            }

            return BackupRefusal.NotNoted;
        }
        finally
        {
            place?.Dispose();
        }
    }

    public BackupJob NewJob(BackupJobKind kind)
    {
        var now = clock.GetUtcNow();
        return new(kind, BackupJobState.Waiting, now, now);
    }

    public IAsyncEnumerable<BackupPlace> ReadAllAsync(CancellationToken cancellationToken) => _asked.Reader.ReadAllAsync(cancellationToken);

    /// <summary>The last job of each kind, the latest first.</summary>
    public IReadOnlyList<BackupJob> JobsOf(PortalRecord portal)
    {
        var here = _here.GetValueOrDefault(shelf.FolderOf(portal));
        return
        [
            .. Enum.GetValues<BackupJobKind>().Select(kind => Latest(portal, kind)).OfType<BackupJob>()
                .Select(job => job switch
                {
                    _ when here?.Job is { } running && running.Kind == job.Kind => running with { Progress = here.Meter.Now },
                    { IsOver: true } => job,
                    _ when shelf.IsHeld(portal) => job, // by another host
                    _ => job with { State = BackupJobState.Failed, Code = Interrupted },
                })
                .OrderByDescending(job => job.ChangedUtc),
        ];
    }

    /// <summary>The jobs that are noted as under way and that nobody does any more, as this process knows them, and the place to say so in.</summary>
    public (BackupPlace? Place, IReadOnlyList<BackupJob> Jobs) Unfinished(PortalRecord portal)
    {
        if (!shelf.JobsOf(portal).Any(job => !job.IsOver) || TryEnter(portal) is not { } place)
        {
            return (null, []);
        }

        return (place, [.. shelf.JobsOf(portal).Where(job => !job.IsOver).Select(job => Latest(portal, job.Kind) ?? job)]);
    }

    private BackupJob? Latest(PortalRecord portal, BackupJobKind kind)
    {
        var noted = shelf.JobOf(portal, kind);
        return _told.GetValueOrDefault((shelf.FolderOf(portal), kind)) is { } told && !(noted?.ChangedUtc > told.ChangedUtc) ? told : noted;
    }

    private void Tell(BackupPlace place, BackupJob? job)
    {
        var folder = shelf.FolderOf(place.Portal);
        if (job is null)
        {
            _here.TryRemove(new(folder, place));
            return;
        }

        _here[folder] = place;
        _told[(folder, job.Kind)] = job;
    }
}
