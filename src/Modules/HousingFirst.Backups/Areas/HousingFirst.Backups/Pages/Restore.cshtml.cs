using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Backups.Pages;

/// <summary>
/// Puts the portal back as it was in a backup: says what is in it and what will be gone, and asks for the portal's name and the person's
/// password.
/// </summary>
[RequirePermission(nameof(BackupPermissions.RestoreBackups))]
[EnableRateLimiting(RateLimits.Secrets)]
[HoldsSecrets]
internal sealed class RestoreModel(
    IBackups backups, SinceBackup since, BackupFormats formats, ICurrentPortal current, IPageFrame frame, IStringLocalizer<BackupTexts> texts)
    : PageModel
{
    [BindProperty(Name = "id", SupportsGet = true)]
    public string? Id { get; set; }

    [BindProperty]
    public RestoreForm Form { get; set; } = new();

    public StoredBackup Backup { get; private set; } = null!; // set before the page is shown

    public string Title => current.Portal.Title;

    /// <summary>What was done since, by group.</summary>
    public IReadOnlyList<(string Name, int Count)> Lost { get; private set; } = [];

    /// <summary>Whether it has just been asked for.</summary>
    public bool IsAsked { get; private set; }

    public BackupFormats Formats => formats;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        return await ShowAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        switch (await backups.RestoreAsync(Id ?? "", Form.Name ?? "", Form.Password ?? "", cancellationToken))
        {
            case null:
                IsAsked = true;

                // The portal closes as soon as this answer is out; whoever comes back signs in anew.
                Response.Headers["Refresh"] = $"30; url={frame.Url("~" + BackupAddresses.Backups)}";
                break;
            case BackupRefusal.NoSuchBackup:
                return NotFound();
            case BackupRefusal.NameDiffers:
                ModelState.AddModelError("Form.Name", texts["Restore.NameDiffers", Title]);
                break;
            case BackupRefusal.PasswordWrong:
                ModelState.AddModelError("Form.Password", texts["Restore.PasswordWrong"]);
                break;
            case BackupRefusal.NotNoted:
                // The host has logged why; people are told what to do.
                ModelState.AddModelError("", texts["Restore.NotNoted"]);
                break;
            default:
                ModelState.AddModelError("", texts["Restore.Busy"]);
                break;
        }

        return await ShowAsync(cancellationToken);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        if (backups.List().FirstOrDefault(backup => backup.Id == Id) is not { } found)
        {
            return NotFound();
        }

        Backup = found;
        Lost = await since.CountAsync(found.TakenUtc, cancellationToken);
        return Page();
    }
}
