using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Security.Workplace;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Accounts.Pages;

/// <summary>Signs a person in with mail address and password, and sends them to where they came from.</summary>
[OpenToEverybody]
[EnableRateLimiting(RateLimits.Secrets)]
[HoldsSecrets]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SignInModel(
    ISignIn signIn,
    ISessionLock locks,
    IWorkplaceSignIn workplace,
    IPasskeys passkeys,
    IReturnAddress addresses,
    IPermissionChecker reader,
    ICurrentPortal current,
    IStringLocalizer<AccountTexts> texts)
    : PageModel
{
    /// <summary>What the person typed.</summary>
    [BindProperty]
    public SignInForm Form { get; set; } = new();

    /// <summary>What the browser's passkeys answered.</summary>
    [BindProperty]
    public PasskeyForm Passkey { get; set; } = new();

    /// <summary>What the browser's passkeys are asked.</summary>
    public PasskeyQuestion Question { get; private set; } = null!; // asked before the page is shown

    /// <summary>Where the person came from, as the address asks; checked before anybody is sent there.</summary>
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>Whether the password is a one-time password, and the person is asked for one of their own.</summary>
    public bool MustChoose { get; private set; }

    /// <summary>Whether the page follows a password that was chosen behind a link.</summary>
    [BindProperty(Name = "changed", SupportsGet = true)]
    public bool HasNewPassword { get; set; }

    /// <summary>Whether somebody took too long over their code.</summary>
    [BindProperty(Name = "late", SupportsGet = true)]
    public bool IsLate { get; set; }

    /// <summary>What people call the workplace's provider, where they may sign in there.</summary>
    public string? Workplace => workplace.Offer;

    /// <summary>Where that begins.</summary>
    public string WorkplaceUrl => ReturnUrl is null ? "~/account/workplace" : $"~/account/workplace?returnUrl={Uri.EscapeDataString(ReturnUrl)}";

    /// <summary>Whether people of some mail domain may ask for an invitation.</summary>
    public bool MayAsk => current.Portal.Settings<AccountSettings>(AccountSettings.Key).Domains.Count > 0;

    /// <summary>Shows the form, or sends on who is signed in already.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (locks.Waiting is not null)
        {
            // Who wants in as somebody else signs out there first.
            return RedirectToPage("Locked", new { ReturnUrl });
        }

        return reader.IsSignedIn ? await SendOnAsync(cancellationToken) : await ShowAsync(cancellationToken);
    }

    /// <summary>Tries to sign in.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            ModelState.Translate(texts);
            return await ShowAsync(cancellationToken);
        }

        MustChoose = Form.NewPassword is not null;
        var outcome = Form.NewPassword is { Length: > 0 } chosen
            ? await signIn.WithOneTimePasswordAsync(Form.Mail, Form.Password, chosen, Form.Remember, cancellationToken)
            : await signIn.WithPasswordAsync(Form.Mail, Form.Password, Form.Remember, cancellationToken);
        switch (outcome)
        {
            case SignInOutcome.Succeeded:
                return await SendOnAsync(cancellationToken);
            case SignInOutcome.CodeNeeded:
                return RedirectToPage("Code", new { ReturnUrl });
            case SignInOutcome.PasswordToChoose:
                MustChoose = true;
                return await ShowAsync(cancellationToken);
            case SignInOutcome.PasswordRefused refused:
                MustChoose = true;
                foreach (var problem in refused.Problems)
                {
                    ModelState.AddModelError($"{nameof(Form)}.{nameof(SignInForm.NewPassword)}", texts.Say(problem));
                }

                return await ShowAsync(cancellationToken);
            case SignInOutcome.OneTimeExpired:
                ModelState.AddModelError("", texts["SignIn.OneTimeExpired"]);
                return await ShowAsync(cancellationToken);
            case SignInOutcome.Disabled:
                ModelState.AddModelError("", texts["SignIn.Disabled"]);
                return await ShowAsync(cancellationToken);
            default:
                // Wrong and locked in the same words: nobody learns here which addresses have an account.
                ModelState.AddModelError("", texts["SignIn.Refused"]);
                return await ShowAsync(cancellationToken);
        }
    }

    /// <summary>Tries to sign in with a passkey.</summary>
    public async Task<IActionResult> OnPostPasskeyAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        switch (await signIn.WithPasskeyAsync(Passkey.ToAnswer(), remember: false, cancellationToken))
        {
            case SignInOutcome.Succeeded:
                return await SendOnAsync(cancellationToken);
            case SignInOutcome.Disabled:
                ModelState.AddModelError("", texts["SignIn.Disabled"]);
                break;
            default:
                ModelState.AddModelError("", texts["SignIn.PasskeyRefused"]);
                break;
        }

        return await ShowAsync(cancellationToken);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        Question = await passkeys.AskToSignInAsync(cancellationToken);
        return Page();
    }

    private async Task<IActionResult> SendOnAsync(CancellationToken cancellationToken) =>
        LocalRedirect(await addresses.OrFrontPageAsync(ReturnUrl, cancellationToken));
}
