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
    IBackups backups, IPermissionChecker reader, DataTables tables, BackupFormats formats, IPageFrame frame, IStringLocalizer<BackupTexts> texts)
    : PageModel
{
    private const string MessageKey = "besked";
    private const string BusyCode = "backup.busy";
    private const string NoRoomCode = "backup.no-room";

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

    /// <summary>The restore that was asked for last, while it tells something.</summary>
    public RestoreProgress? Restore { get; private set; }

    public BackupPlan Plan => backups.Plan;

    public BackupFormats Formats => formats;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var all = backups.List();
        (Newest, NewestProved) = (all is [var first, ..] ? first : null, all.FirstOrDefault(backup => backup.Trial?.Passed == true));
        Health = backups.Health();
        Restore = backups.Restore() is { } restore && (!restore.IsOver || formats.IsOfToday(restore.ChangedUtc)) ? restore : null;
        MissingFiles = Health == BackupHealth.Incomplete && Newest is not null ? await backups.MissingFilesAsync(Newest.Id, cancellationToken) : [];
        Message = Enum.TryParse<BackupMessage>(Request.Query[MessageKey], ignoreCase: true, out var message) && Enum.IsDefined(message)
            ? message
            : null;
        Table = tables.Open(HttpContext, Shape());
        Backups = Table.RowsOf(all.Reverse());
    }

    public async Task<IActionResult> OnPostTakeAsync(CancellationToken cancellationToken)
    {
        var outcome = await backups.TakeAsync(cancellationToken);
        return Back(outcome.Code switch
        {
            null => BackupMessage.Taken,
            BusyCode => BackupMessage.Busy,
            NoRoomCode => BackupMessage.NoRoom,
            _ => BackupMessage.NotTaken,
        });
    }

    public async Task<IActionResult> OnPostTryAsync(string? id, CancellationToken cancellationToken)
    {
        var outcome = await backups.TryAsync(id ?? "", cancellationToken);
        return Back(outcome switch
        {
            { Code: BusyCode } => BackupMessage.Busy,
            { Code: NoRoomCode } => BackupMessage.NoRoom,
            { Backup: null } => BackupMessage.Gone,
            { Code: null } => BackupMessage.Passed,
            _ => BackupMessage.Broken,
        });
    }

    /// <summary>A form and no link: that a backup was handed out is written down, and nobody is led to it from elsewhere.</summary>
    public async Task<IActionResult> OnPostDownloadAsync(string? id, CancellationToken cancellationToken) =>
        await backups.OpenAsync(id ?? "", cancellationToken) is { } file
            ? File(file, MediaTypeNames.Application.Zip, $"{id}.zip")
            : Back(BackupMessage.Gone);

    public string Posting(string handler) => $"{frame.Url("~" + BackupAddresses.Backups)}?handler={handler}";

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
