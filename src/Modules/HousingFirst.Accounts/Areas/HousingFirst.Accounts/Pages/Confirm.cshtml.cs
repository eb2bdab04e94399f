using System.Security.Claims;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Accounts.Pages;

/// <summary>Asks who is signed in for password or passkey again, before they change the ways into their account.</summary>
[OpenToReaders]
[OpenWithoutSecondFactor]
[EnableRateLimiting(RateLimits.Secrets)]
[HoldsSecrets]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class ConfirmModel(
    IFreshProof proof,
    IAccounts accounts,
    IPasskeys passkeys,
    IReturnAddress addresses,
    IPermissionChecker reader,
    IStringLocalizer<AccountTexts> texts)
    : PageModel
{
    /// <summary>The account of the person who asks.</summary>
    public Account Person { get; private set; } = null!; // set before the page is shown

    /// <summary>Whether they have a passkey.</summary>
    public bool HasPasskey { get; private set; }

    /// <summary>Whether a password is not enough here.</summary>
    public bool AsksForPasskey { get; private set; }

    /// <summary>What the person typed.</summary>
    [BindProperty]
    public ConfirmForm Form { get; set; } = new();

    /// <summary>What the browser's passkeys answered.</summary>
    [BindProperty]
    public PasskeyForm Passkey { get; set; } = new();

    /// <summary>What they are asked.</summary>
    public PasskeyQuestion Question { get; private set; } = null!; // asked before the page is shown

    /// <summary>Where the person goes on.</summary>
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>Asks, unless there is a fresh proof already.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        return await proof.IsFreshAsync(cancellationToken) ? await SendOnAsync(cancellationToken) : await ShowAsync(cancellationToken);
    }

    /// <summary>Takes the password.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!reader.IsSignedIn)
        {
            return Challenge();
        }

        if (!ModelState.IsValid)
        {
            ModelState.Translate(texts);
            return await ShowAsync(cancellationToken);
        }

        if (await proof.WithPasswordAsync(Form.Password, cancellationToken))
        {
            return await SendOnAsync(cancellationToken);
        }

        ModelState.AddModelError($"{nameof(Form)}.{nameof(ConfirmForm.Password)}", texts["Confirm.Refused"]);
        return await ShowAsync(cancellationToken);
    }

    /// <summary>Takes a passkey.</summary>
    public async Task<IActionResult> OnPostPasskeyAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!reader.IsSignedIn)
        {
            return Challenge();
        }

        if (await proof.WithPasskeyAsync(Passkey.ToAnswer(), cancellationToken))
        {
            return await SendOnAsync(cancellationToken);
        }

        ModelState.AddModelError("", texts["Confirm.PasskeyRefused"]);
        return await ShowAsync(cancellationToken);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        if (!reader.IsSignedIn || await accounts.FindAsync(User.FindFirstValue(ClaimTypes.NameIdentifier)!, cancellationToken) is not { } person)
        {
            return Challenge();
        }

        Person = person;
        AsksForPasskey = await proof.AsksForPasskeyAsync(cancellationToken);
        HasPasskey = (await passkeys.ListAsync(person.Id, cancellationToken)).Count > 0;
        Question = await passkeys.AskToSignInAsync(cancellationToken);
        return Page();
    }

    private async Task<IActionResult> SendOnAsync(CancellationToken cancellationToken) =>
        LocalRedirect(await addresses.OrFrontPageAsync(ReturnUrl, cancellationToken));
}
