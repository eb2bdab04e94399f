using System.Security.Claims;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Accounts.Pages;

/// <summary>Where somebody is led who owes a second factor: which ones there are, and the way to each.</summary>
[OpenToReaders]
[OpenWithoutSecondFactor]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class FactorModel(IAccounts accounts, ISignIn signIn, IReturnAddress addresses, IPermissionChecker reader) : PageModel
{
    /// <summary>Where the person was going.</summary>
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>Shows the ways, or sends on who has one by now.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!reader.IsSignedIn || await accounts.FindAsync(User.FindFirstValue(ClaimTypes.NameIdentifier)!, cancellationToken) is not { } person)
        {
            return Challenge();
        }

        if (!person.HasSecondFactor)
        {
            return Page();
        }

        // The ticket may be from before.
        await signIn.RenewAsync(cancellationToken);
        return LocalRedirect(await addresses.OrFrontPageAsync(ReturnUrl, cancellationToken));
    }
}
