using System.Globalization;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Backups;

/// <summary>Says of work with backups what is done, how far it is, what came of it, and what to do.</summary>
internal sealed class BackupJobNotes(IBackups backups, IAccounts accounts, BackupFormats formats, IStringLocalizer<BackupTexts> texts)
{
    private const string NoRoom = "backup.no-room";
    private const string NoSuchFile = "backup.no-file";
    private const string Interrupted = "backup.interrupted";
    private const string Busy = "backup.busy";

    /// <summary>What is under way, and what is over and still tells something.</summary>
    public async Task<IReadOnlyList<BackupJobNote>> ListAsync(CancellationToken cancellationToken)
    {
        var notes = new List<BackupJobNote>();
        var jobs = backups.Jobs();
        foreach (var job in jobs.Where(job => Tells(job, jobs[0])))
        {
            notes.Add(await NoteAsync(job, cancellationToken));
        }

        return notes;
    }

    /// <summary>Whether something failed that the state of backups says nothing of.</summary>
    public bool HasFailed(BackupJobKind kind) =>
        backups.Jobs().Any(job => job.Kind == kind && job.State == BackupJobState.Failed && formats.IsOfToday(job.ChangedUtc));

    /// <summary>Whether one was taken today that could not be tried, and was not since.</summary>
    public bool HasGoneUntried() => backups.Jobs().Any(job => IsTaken(job) && IsToTry(job));

    // What the host does by itself is told when it fails, by the state of backups; that speaks of no trial before a day is over without one.
    private bool Tells(BackupJob job, BackupJob latest) => job switch
    {
        { IsOver: false } => true,
        _ when IsTaken(job) => IsToTry(job),
        { AskedBy: null } => false,
        { State: BackupJobState.Done, Kind: not BackupJobKind.Restore } => job == latest && formats.IsFresh(job.ChangedUtc),
        _ => formats.IsOfToday(job.ChangedUtc),
    };

    // It stands, and what failed is its trial.
    private static bool IsTaken(BackupJob job) => job is { Kind: BackupJobKind.Take, State: BackupJobState.Failed, BackupId: not null };

    private bool IsToTry(BackupJob job) =>
        formats.IsOfToday(job.ChangedUtc) && backups.List().Any(backup => backup.Id == job.BackupId && backup.Trial is null);

    private async Task<BackupJobNote> NoteAsync(BackupJob job, CancellationToken cancellationToken)
    {
        var backup = job.BackupId is { } id ? formats.IdTime(id) : "";
        return job.State switch
        {
            BackupJobState.Done => new(job, "success", texts[$"Job.{job.Kind}.Done", backup], [texts[$"Job.{job.Kind}.DoneText", backup, formats.Time(job.ChangedUtc)]], null),
            BackupJobState.Failed => new(
                job, IsTaken(job) ? "warning" : "danger", texts[$"Job.{job.Kind}.{EndOf(job)}", backup], [Reason(job), await AskedAsync(job, cancellationToken)], null),
            _ => new(
                job, "info", texts[$"Job.{job.Kind}.{job.State}", backup], [texts[$"Job.{job.Kind}.{job.State}Text", backup], await AskedAsync(job, cancellationToken)],
                Progress(job)),
        };
    }

    // That a backup could not be tried says nothing of it; a restore that was cut short may have switched the portal the moment before.
    private static string EndOf(BackupJob job) => job switch
    {
        _ when IsTaken(job) => "NotTried",
        { Kind: BackupJobKind.Try, Code: NoRoom or NoSuchFile or Interrupted or Busy } => "NotTried",
        { Kind: BackupJobKind.Restore, Code: Interrupted } => "Interrupted",
        _ => "Failed",
    };

    private string Reason(BackupJob job) => job.Code switch
    {
        NoRoom when IsTaken(job) => texts["Reason.TakenNoRoom"],
        Interrupted when IsTaken(job) => texts["Reason.TakenInterrupted"],
        Busy when IsTaken(job) => texts["Reason.TakenBusy"],
        var code when IsTaken(job) => texts["Reason.Taken", code ?? ""],
        NoRoom => texts["Reason.NoRoom"],
        NoSuchFile => texts["Reason.Gone"],
        Interrupted when job.Kind == BackupJobKind.Restore => texts["Reason.RestoreInterrupted"],
        Interrupted => texts["Reason.Interrupted"],
        Busy => texts["Reason.Busy"],
        var code => texts[$"Reason.{job.Kind}", code ?? ""],
    };

    private async Task<string> AskedAsync(BackupJob job, CancellationToken cancellationToken)
    {
        var when = formats.Time(job.AskedUtc);
        if (job.AskedBy is not { } id)
        {
            return texts["Asked.ByItself", when];
        }

        var account = await accounts.FindAsync(id, cancellationToken);
        return account is null ? texts["Asked.ByGone", when] : texts["Asked.By", account.DisplayName, when];
    }

    private string? Progress(BackupJob job)
    {
        if (job is { State: BackupJobState.Waiting } or { Progress: null or { Documents: 0, AllDocuments: null } })
        {
            return null;
        }

        var (documents, files, allDocuments, allFiles) = job.Progress;
        return (allDocuments, allFiles) switch
        {
            (not null, not null) when documents >= allDocuments && files >= allFiles => texts["Progress.Ending"],
            ({ } ofDocuments, { } ofFiles) => texts["Progress.Of", Count(documents), Count(ofDocuments), Count(files), Count(ofFiles)],
            _ => texts["Progress.SoFar", Count(documents)],
        };
    }

    private static string Count(long count) => count.ToString("N0", CultureInfo.CurrentCulture);
}
