using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Security.Workplace;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Accounts.Pages;

/// <summary>Where a locked session leads: password, passkey or workplace of the person whose session it is, and on to where they were.</summary>
[OpenToEverybody]
[EnableRateLimiting(RateLimits.Secrets)]
[HoldsSecrets]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class LockedModel(
    ISessionLock locks, IFreshProof proof, IAccounts accounts, IPasskeys passkeys, IWorkplaceSignIn workplace, IReturnAddress addresses,
    IStringLocalizer<AccountTexts> texts) : ProvingModel(proof, addresses, texts)
{
    /// <summary>Who is waited for.</summary>
    public LockedPerson Person { get; private set; } = null!; // set before the page is shown

    /// <summary>Their account.</summary>
    public Account Account { get; private set; } = null!; // as above

    /// <summary>Whether they have a passkey.</summary>
    public bool HasPasskey => Account.PasskeyCount > 0;

    /// <summary>Whether they can open it here. Who cannot, and whose workplace does not, signs out and in, and goes on where they were all the same.</summary>
    public bool HasOwnWay => HasPasskey || Account.HasPassword;

    /// <summary>What people call the workplace's provider, where their account is linked with one there.</summary>
    public string? Workplace { get; private set; }

    /// <summary>Where that begins.</summary>
    public string WorkplaceUrl => $"~/account/workplace?returnUrl={Uri.EscapeDataString(ReturnUrl ?? "")}";

    /// <summary>Whether something waits there that they had typed.</summary>
    [BindProperty(Name = "held", SupportsGet = true)]
    public bool HasHeld { get; set; }

    /// <summary>Shows the lock, or sends on whose session is open, in another tab for example.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        return locks.Waiting is null ? await SendOnAsync(cancellationToken) : await ShowAsync(cancellationToken);
    }

    protected override async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        if (locks.Waiting is not { } person || await accounts.FindAsync(person.AccountId, cancellationToken) is not { } account)
        {
            return await SendOnAsync(cancellationToken);
        }

        Person = person;
        Account = account;
        Workplace = await workplace.IsLinkedAsync(account.Id, cancellationToken) ? workplace.Offer : null;
        Question = await passkeys.AskToSignInAsync(cancellationToken);
        return Page();
    }

    // Open already, in another tab for example.
    protected override async Task<IActionResult?> TurnAwayAsync(CancellationToken cancellationToken) =>
        locks.Waiting is null ? await SendOnAsync(cancellationToken) : null;
}
