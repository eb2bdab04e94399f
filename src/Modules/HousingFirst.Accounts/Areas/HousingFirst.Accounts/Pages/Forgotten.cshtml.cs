using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Accounts.Pages;

/// <summary>Asks for a link to a new password. Answers the same whether or not there is such an account.</summary>
[OpenToEverybody]
[EnableRateLimiting(RateLimits.Secrets)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class ForgottenModel(IPasswordLinks links, ISubmissionLimit limit, IStringLocalizer<AccountTexts> texts) : PageModel
{
    // A whole office shares an address.
    private const int PerSenderAnHour = 20;

    [BindProperty]
    public ForgottenForm Form { get; set; } = new();

    /// <summary>Whether the page follows a form that was sent.</summary>
    [BindProperty(Name = "sent", SupportsGet = true)]
    public bool IsSent { get; set; }

    public void OnGet() => ModelState.Clear();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            ModelState.Translate(texts);
            return Page();
        }

        if (limit.Take("forgotten-password", PerSenderAnHour) is not null)
        {
            ModelState.AddModelError("", texts["Forgotten.TooMany"]);
            Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return Page();
        }

        await links.SendAsync(Form.Mail, cancellationToken);
        return RedirectToPage(new { sent = true });
    }
}
