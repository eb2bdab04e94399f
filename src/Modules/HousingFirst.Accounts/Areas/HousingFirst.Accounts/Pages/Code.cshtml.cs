using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Accounts.Pages;

/// <summary>The second step of signing in by password: a code from the app, or a recovery code. Whoever gave no password lately begins there.</summary>
[OpenToEverybody]
[EnableRateLimiting(RateLimits.Secrets)]
[HoldsSecrets]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class CodeModel(ISignIn signIn, IReturnAddress addresses, IStringLocalizer<AccountTexts> texts) : PageModel
{
    /// <summary>What the person typed.</summary>
    [BindProperty]
    public CodeForm Form { get; set; } = new();

    /// <summary>Where the person came from.</summary>
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>Whether a recovery code is asked for.</summary>
    [BindProperty(Name = "recovery", SupportsGet = true)]
    public bool IsRecovery { get; set; }

    /// <summary>Asks for the code.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        return await signIn.IsHalfwayAsync(cancellationToken) ? Page() : BeginAgain(isLate: false);
    }

    /// <summary>Takes it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            ModelState.Translate(texts);
            return await signIn.IsHalfwayAsync(cancellationToken) ? Page() : BeginAgain(isLate: true);
        }

        switch (await signIn.WithCodeAsync(Form.Code, cancellationToken))
        {
            case SignInOutcome.Succeeded:
                return LocalRedirect(await addresses.OrFrontPageAsync(ReturnUrl, cancellationToken));
            case SignInOutcome.HalfwayOver:
                return BeginAgain(isLate: true);
            case SignInOutcome.Disabled:
                ModelState.AddModelError("", texts["SignIn.Disabled"]);
                break;
            case SignInOutcome.Locked:
                // Whoever knows the password may know this too.
                ModelState.AddModelError("", texts["Code.Closed"]);
                break;
            default:
                ModelState.AddModelError($"{nameof(Form)}.{nameof(CodeForm.Code)}", texts[IsRecovery ? "Code.RecoveryWrong" : "Code.Wrong"]);
                break;
        }

        return Page();
    }

    private RedirectToPageResult BeginAgain(bool isLate) => RedirectToPage("SignIn", new { ReturnUrl, late = isLate ? true : (bool?)null });
}
