using System.Net.Mime;
using HousingFirst.Sdk.Theming;
using HousingFirst.Ui.Tables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Backups.Pages;

/// <summary>The portal's backups, the newest first: taken now, tried, handed out.</summary>
[RequirePermission(nameof(BackupPermissions.ManageBackups))]
internal sealed class BackupsModel(
    IBackups backups, BackupJobNotes notes, IPermissionChecker reader, DataTables tables, BackupFormats formats, IPageFrame frame,
    IStringLocalizer<BackupTexts> texts)
    : PageModel
{
    private const string MessageKey = "besked";

    public DataTable Table { get; private set; } = null!; // set before the view runs

    public IReadOnlyList<StoredBackup> Backups { get; private set; } = [];

    public StoredBackup? Newest { get; private set; }

    public StoredBackup? NewestProved { get; private set; }

    public BackupHealth Health { get; private set; }

    /// <summary>Where the files stand that the newest backup lacks.</summary>
    public IReadOnlyList<string> MissingFiles { get; private set; } = [];

    public BackupMessage? Message { get; private set; }

    /// <summary>Whether the person may put the portal back.</summary>
    public bool MayRestore => reader.Allows(BackupPermissions.RestoreBackups);

    /// <summary>What is under way, and what came of what was asked for.</summary>
    public IReadOnlyList<BackupJobNote> Notes { get; private set; } = [];

    public bool IsWorking => Notes.Any(note => !note.Job.IsOver);

    /// <summary>Another one than before says that there is more to show than other numbers.</summary>
    public string State => string.Join(' ', Notes.Select(note => $"{note.Job.Kind}-{note.Job.State}-{note.Job.AskedUtc.ToUnixTimeMilliseconds()}"));

    /// <summary>Whether the state of backups says what no note has said.</summary>
    public bool TellsHealth => Health switch
    {
        BackupHealth.Fine => false,
        BackupHealth.NoRoom or BackupHealth.Failed => !HasFailed(BackupJobKind.Take),
        BackupHealth.Broken => !HasFailed(BackupJobKind.Try),
        _ => true,
    };

    /// <summary>How much room the backups take together.</summary>
    public long Bytes { get; private set; }

    public BackupPlan Plan => backups.Plan;

    public BackupFormats Formats => formats;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        // Before the list: what a job made stands there when its note says that it is over.
        Notes = await notes.ListAsync(cancellationToken);
        var all = backups.List();
        var dated = all.Where(backup => !backup.IsAhead).ToList();
        (Newest, NewestProved) = (dated is [var first, ..] ? first : null, dated.Find(backup => backup.Trial?.Passed == true));
        Bytes = all.Sum(backup => backup.Bytes);
        Health = backups.Health();
        MissingFiles = Health == BackupHealth.Incomplete && Newest is not null ? await backups.MissingFilesAsync(Newest.Id, cancellationToken) : [];
        Message = Enum.TryParse<BackupMessage>(Request.Query[MessageKey], ignoreCase: true, out var message) && Enum.IsDefined(message)
            ? message
            : null;
        Table = tables.Open(HttpContext, Shape());
        Backups = Table.RowsOf(all.Reverse());
    }

    public async Task<IActionResult> OnPostTakeAsync(CancellationToken cancellationToken) => Back(await backups.TakeAsync(cancellationToken));

    public async Task<IActionResult> OnPostTryAsync(string? id, CancellationToken cancellationToken) =>
        Back(await backups.TryAsync(id ?? "", cancellationToken));

    /// <summary>A form and no link: that a backup was handed out is written down, and nobody is led to it from elsewhere.</summary>
    public async Task<IActionResult> OnPostDownloadAsync(string? id, CancellationToken cancellationToken) =>
        await backups.OpenAsync(id ?? "", cancellationToken) is { } file
            ? File(file, MediaTypeNames.Application.Zip, $"{id}.zip")
            : Back(BackupMessage.Gone);

    public string Posting(string handler) => $"{frame.Url("~" + BackupAddresses.Backups)}?handler={handler}";

    // One that was taken and not tried did not fail to be taken.
    private bool HasFailed(BackupJobKind kind) => Notes.Any(note =>
        note.Job.Kind == kind && note.Job.State == BackupJobState.Failed && (kind != BackupJobKind.Take || note.Job.BackupId is null));

    private RedirectResult Back(BackupRefusal? refusal) => Back(refusal switch
    {
        null => BackupMessage.Asked,
        BackupRefusal.NoSuchBackup => BackupMessage.Gone,
        BackupRefusal.NotNoted => BackupMessage.NotNoted,
        _ => BackupMessage.Busy,
    });

    private RedirectResult Back(BackupMessage message) =>
        Redirect($"{frame.Url("~" + BackupAddresses.Backups)}?{MessageKey}={message.ToString().ToLowerInvariant()}");

    private TableShape Shape() => new(
        "backups",
        texts["Backups.Title"],
        [
            new("taken", texts["Column.Taken"]) { Sorts = true, LargestFirst = true },
            new("how", texts["Column.How"]),
            new("size", texts["Column.Size"]) { IsNumber = true },
            new("trial", texts["Column.Trial"]),
            new("actions", texts["Column.Actions"]),
        ],
        [])
    {
        Sort = "taken",
    };
}
