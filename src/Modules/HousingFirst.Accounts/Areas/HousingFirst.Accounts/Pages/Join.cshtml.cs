using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Accounts.Pages;

/// <summary>Where people of a mail domain that the portal lets in ask for an invitation. Answers every address the same.</summary>
[OpenToEverybody]
[EnableRateLimiting(RateLimits.Secrets)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class JoinModel(IMailDomains domains, ISubmissionLimit limit, ICurrentPortal current, IStringLocalizer<AccountTexts> texts)
    : PageModel
{
    // A whole office shares an address, and asks on the same morning.
    private const int PerSenderAnHour = 60;

    [BindProperty]
    public ForgottenForm Form { get; set; } = new();

    /// <summary>Whether the page follows a form that was sent.</summary>
    [BindProperty(Name = "sent", SupportsGet = true)]
    public bool IsSent { get; set; }

    public IActionResult OnGet()
    {
        ModelState.Clear();
        return IsOpen ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!IsOpen)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            ModelState.Translate(texts);
            return Page();
        }

        if (limit.Take("join", PerSenderAnHour) is not null)
        {
            ModelState.AddModelError("", texts["JoinAsk.TooMany"]);
            Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return Page();
        }

        await domains.AskAsync(Form.Mail, cancellationToken);
        return RedirectToPage(new { sent = true });
    }

    private bool IsOpen => current.Portal.Settings<AccountSettings>(AccountSettings.Key).Domains.Count > 0;
}
