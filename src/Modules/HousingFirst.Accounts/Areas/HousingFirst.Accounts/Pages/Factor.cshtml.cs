using System.Security.Claims;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Accounts.Pages;

/// <summary>Where somebody is led who owes a second factor: which ones there are, and the way to each; or the way back in with the passkey that they have.</summary>
[OpenToReaders]
[OpenWithoutSecondFactor]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class FactorModel(IAccounts accounts, ISignIn signIn, IReturnAddress addresses, IPermissionChecker reader) : PageModel
{
    /// <summary>Where the person was going.</summary>
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>Whether they own a passkey, and came in without it.</summary>
    public bool HasPasskey { get; private set; }

    /// <summary>Shows the ways, or sends on who has come in by one, or has an app by now.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!reader.IsSignedIn || await accounts.FindAsync(User.FindFirstValue(ClaimTypes.NameIdentifier)!, cancellationToken) is not { } person)
        {
            return Challenge();
        }

        if (!person.HasApp && !await signIn.HasProvedTwiceAsync())
        {
            // To own a passkey is not to have used it: the password alone led here.
            HasPasskey = person.PasskeyCount > 0;
            return Page();
        }

        // The ticket may be from before.
        await signIn.RenewAsync(cancellationToken);
        return LocalRedirect(await addresses.OrFrontPageAsync(ReturnUrl, cancellationToken));
    }

    /// <summary>Signs out, and leads to where the passkey is asked for.</summary>
    public async Task<IActionResult> OnPostAgainAsync(CancellationToken cancellationToken)
    {
        await signIn.SignOutAsync(cancellationToken);
        return RedirectToPage("SignIn", new { ReturnUrl });
    }
}
