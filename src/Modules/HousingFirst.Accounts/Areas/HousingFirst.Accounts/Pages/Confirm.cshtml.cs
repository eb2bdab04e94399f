using System.Security.Claims;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc;
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
    : ProvingModel(proof, addresses, texts)
{
    /// <summary>The account of the person who asks.</summary>
    public Account Person { get; private set; } = null!; // set before the page is shown

    /// <summary>Whether they have a passkey.</summary>
    public bool HasPasskey { get; private set; }

    /// <summary>Whether a password is not enough here.</summary>
    public bool AsksForPasskey { get; private set; }

    /// <summary>Asks, unless there is a fresh proof already.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        return await Proof.IsFreshAsync(cancellationToken) ? await SendOnAsync(cancellationToken) : await ShowAsync(cancellationToken);
    }

    protected override async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        if (!reader.IsSignedIn || await accounts.FindAsync(User.FindFirstValue(ClaimTypes.NameIdentifier)!, cancellationToken) is not { } person)
        {
            return Challenge();
        }

        Person = person;
        AsksForPasskey = await Proof.AsksForPasskeyAsync(cancellationToken);
        HasPasskey = (await passkeys.ListAsync(person.Id, cancellationToken)).Count > 0;
        Question = await passkeys.AskToSignInAsync(cancellationToken);
        return Page();
    }

    protected override Task<IActionResult?> TurnAwayAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IActionResult?>(reader.IsSignedIn ? null : Challenge());
}
