using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Accounts.Pages;

/// <summary>Signs out. A link alone does not: another site could set one.</summary>
[OpenToEverybody]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SignOutModel(ISignIn signIn) : PageModel
{
    /// <summary>Leads to the front page and changes nothing.</summary>
    public IActionResult OnGet() => LocalRedirect("~/");

    /// <summary>Signs out and leads to the front page.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await signIn.SignOutAsync(cancellationToken);
        return LocalRedirect("~/");
    }
}
