using System.Globalization;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Accounts.Pages;

/// <summary>When one's session on this device locks, beside what the portal asks for.</summary>
[OpenToReaders]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class LockModel(ISessionLock locks, IPermissionChecker reader, ICurrentPortal current, IStringLocalizer<AccountTexts> texts) : PageModel
{
    /// <summary>The person's own choice; 0 for none.</summary>
    [BindProperty]
    public int Minutes { get; set; }

    /// <summary>Whether the page follows a choice.</summary>
    [BindProperty(Name = "saved", SupportsGet = true)]
    public bool IsSaved { get; set; }

    /// <summary>After how many minutes the portal locks everybody's; null where it does not.</summary>
    public int? Asked => (int?)current.Portal.Settings<AccountSettings>(AccountSettings.Key).LocksAfter(ownMinutes: 0)?.TotalMinutes;

    /// <summary>What can be chosen: none, or what is shorter than the portal's own time.</summary>
    public IReadOnlyList<SelectListItem> Choices =>
    [
        new(texts[Asked is null ? "Lock.Never" : "Lock.AsPortal"], "0"),
        .. AccountSettings.LockChoices.Where(minutes => Asked is not { } asked || minutes < asked)
            .Select(minutes => new SelectListItem(texts["Lock.Minutes", minutes], minutes.ToString(CultureInfo.InvariantCulture))),
    ];

    /// <summary>Shows the choice.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!reader.IsSignedIn)
        {
            return Challenge();
        }

        ModelState.Clear();
        Minutes = await locks.OwnMinutesAsync(cancellationToken);
        return Page();
    }

    /// <summary>Keeps it for this session. What is no choice counts as none.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!reader.IsSignedIn)
        {
            return Challenge();
        }

        await locks.ChooseAsync(Minutes, cancellationToken);
        return RedirectToPage(new { saved = true });
    }
}
