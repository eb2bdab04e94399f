using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Security.Workplace;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Accounts.Pages;

/// <summary>Signs out. A link alone does not: another site could set one.</summary>
[OpenToEverybody]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class SignOutModel(ISignIn signIn, IWorkplaceSignIn workplace) : PageModel
{
    /// <summary>Leads to the front page and changes nothing.</summary>
    public IActionResult OnGet() => LocalRedirect("~/");

    /// <summary>
    /// Signs out and leads to the front page, or to a word on the session at the workplace that goes on; whoever signs out to come in again, to the sign-in, and on from there.
    /// </summary>
    public async Task<IActionResult> OnPostAsync([FromForm] string? returnUrl, CancellationToken cancellationToken)
    {
        var goesOn = await workplace.IsPresentAsync();
        await signIn.SignOutAsync(cancellationToken);
        if (!string.IsNullOrEmpty(returnUrl))
        {
            return RedirectToPage("SignIn", new { returnUrl });
        }

        return LocalRedirect(goesOn ? "~/account/signedout" : "~/");
    }
}
