using System.Globalization;
using HousingFirst.Platform.Mail;
using HousingFirst.Platform.Modules;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Hosting;

namespace HousingFirst.Platform.Pages;

/// <summary>In Development: the mails of the current portal that became files. Elsewhere there is no such page.</summary>
[OpenToEverybody]
[HostEndpoint]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class DevMailModel(IHostEnvironment environment, ICurrentPortal current, IServiceProvider services) : PageModel
{
    internal IReadOnlyList<FolderMail> Mails { get; private set; } = [];

    /// <summary>Shows the newest mails.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!environment.IsDevelopment() || services.GetService<FolderTransport>() is not { } folder)
        {
            return NotFound();
        }

        Mails = await folder.ListAsync(current.Portal.Name, cancellationToken);
        return Page();
    }

    internal string Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, current.Portal.TimeZone).ToString("d. MMMM yyyy HH.mm.ss", CultureInfo.CurrentCulture);
}
