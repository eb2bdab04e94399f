using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Accounts.Pages;

/// <summary>Asks somebody whose session is known who they are, by password or passkey, and sends them on to where they were.</summary>
internal abstract class ProvingModel(IFreshProof proof, IReturnAddress addresses, IStringLocalizer<AccountTexts> texts) : PageModel
{
    /// <summary>What the person typed.</summary>
    [BindProperty]
    public ConfirmForm Form { get; set; } = new();

    /// <summary>What the browser's passkeys answered.</summary>
    [BindProperty]
    public PasskeyForm Passkey { get; set; } = new();

    /// <summary>What they are asked.</summary>
    public PasskeyQuestion Question { get; protected set; } = null!; // asked before the page is shown

    /// <summary>Where the person goes on, as the address says; checked before anybody is sent there.</summary>
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>How fresh the session's proof is.</summary>
    protected IFreshProof Proof => proof;

    /// <summary>Takes the password.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await TurnAwayAsync(cancellationToken) is { } elsewhere)
        {
            return elsewhere;
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
        if (await TurnAwayAsync(cancellationToken) is { } elsewhere)
        {
            return elsewhere;
        }

        if (await proof.WithPasskeyAsync(Passkey.ToAnswer(), cancellationToken))
        {
            return await SendOnAsync(cancellationToken);
        }

        ModelState.AddModelError("", texts["Confirm.PasskeyRefused"]);
        return await ShowAsync(cancellationToken);
    }

    /// <summary>Shows the page to whoever is asked; others are turned away.</summary>
    protected abstract Task<IActionResult> ShowAsync(CancellationToken cancellationToken);

    /// <summary>Where somebody goes of whom nothing is asked here; null where it is.</summary>
    protected abstract Task<IActionResult?> TurnAwayAsync(CancellationToken cancellationToken);

    /// <summary>Where the person wanted to go, or the front page.</summary>
    protected async Task<IActionResult> SendOnAsync(CancellationToken cancellationToken) =>
        LocalRedirect(await addresses.OrFrontPageAsync(ReturnUrl, cancellationToken));
}
