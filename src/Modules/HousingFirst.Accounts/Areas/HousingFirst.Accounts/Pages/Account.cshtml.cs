using System.Collections.Immutable;
using System.Globalization;
using System.Security.Claims;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Security.Workplace;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Accounts.Pages;

/// <summary>A person's own account: who the portal takes them for, a new password, an end to all sessions.</summary>
[OpenToReaders]
[OpenWithoutSecondFactor]
[EnableRateLimiting(RateLimits.Secrets)]
[HoldsSecrets]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class AccountModel(
    IAccounts accounts, IPasskeys passkeys, ISecondFactors factors, IWorkplaceSignIn workplace, IFreshProof proof, SessionRows rows, ISessions sessions,
    ISignIn signIn, IPermissionChecker reader, ICurrentPortal current, IStringLocalizer<AccountTexts> texts) : PageModel
{
    /// <summary>The account of the person who asks.</summary>
    public Account Person { get; private set; } = null!; // set before any handler that shows the page returns

    /// <summary>What the person typed.</summary>
    [BindProperty]
    public PasswordForm Form { get; set; } = new();

    /// <summary>What the browser's passkeys answered.</summary>
    [BindProperty]
    public PasskeyForm Passkey { get; set; } = new();

    /// <summary>The person's passkeys.</summary>
    public IReadOnlyList<Passkey> Passkeys { get; private set; } = [];

    /// <summary>What they have beside the password.</summary>
    public SecondFactor Factor { get; private set; } = new(HasApp: false, 0);

    /// <summary>Whether the page follows the end of the authenticator app.</summary>
    public bool HasNoApp => AppChange == "Removed";

    /// <summary>Which change of the app the page follows.</summary>
    [BindProperty(Name = "app", SupportsGet = true)]
    public string? AppChange { get; set; }

    /// <summary>Whether they have come in with more than a password.</summary>
    public bool HasProvedTwice { get; private set; }

    /// <summary>The day from which they owe a second factor, where they have none, or own a passkey and came in without it.</summary>
    public DateOnly? OwesFrom => Person.HasApp || (Person.PasskeyCount > 0 && HasProvedTwice) || current.Portal.Settings<AccountSettings>(AccountSettings.Key) is not { SecondFactorFrom: { } from } settings
        || !settings.AsksForSecondFactor(Person.Roles, DateOnly.MaxValue)
            ? null
            : from;

    /// <summary>What people call the workplace's provider, where they may sign in there.</summary>
    public string? Workplace => workplace.Offer;

    /// <summary>Where the person is signed in.</summary>
    public ImmutableArray<SessionRow> Sessions { get; private set; } = [];

    /// <summary>Whether the page follows the end of one of them.</summary>
    [BindProperty(Name = "ended", SupportsGet = true)]
    public bool HasEndedSession { get; set; }

    /// <summary>Whether it was proved lately that it is them, so that they may add one.</summary>
    public bool IsFresh { get; private set; }

    /// <summary>What the browser is asked for a new one.</summary>
    public PasskeyQuestion Question { get; private set; } = null!; // asked before the page is shown

    /// <summary>Which change of the passkeys the page follows.</summary>
    [BindProperty(Name = "passkey", SupportsGet = true)]
    public string? PasskeyChange { get; set; }

    /// <summary>Key of the text on that change, or null.</summary>
    public string? PasskeyDone => PasskeyChange is "Added" or "Renamed" or "Removed" ? $"Passkey.{PasskeyChange}" : null;

    /// <summary>Whether the page follows a change of the password.</summary>
    [BindProperty(Name = "changed", SupportsGet = true)]
    public bool HasNewPassword { get; set; }

    /// <summary>Whether the page follows an invitation that was accepted.</summary>
    [BindProperty(Name = "welcome", SupportsGet = true)]
    public bool IsWelcome { get; set; }

    /// <summary>Shows the account.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        return await ShowAsync(cancellationToken);
    }

    /// <summary>Sets a new password. This session goes on, the others end.</summary>
    public async Task<IActionResult> OnPostPasswordAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            ModelState.Translate(texts);
            return await ShowAsync(cancellationToken);
        }

        if (!reader.IsSignedIn)
        {
            return Challenge();
        }

        if (await accounts.ChangePasswordAsync(Id, Form.Present, Form.Password, cancellationToken) is AccountOutcome.Refused refused)
        {
            foreach (var problem in refused.Problems)
            {
                ModelState.AddModelError(FieldOf(problem), texts.Say(problem));
            }

            return await ShowAsync(cancellationToken);
        }

        await signIn.RenewAsync(cancellationToken);
        return RedirectToPage(new { changed = true });
    }

    /// <summary>Adds a passkey.</summary>
    public Task<IActionResult> OnPostAddPasskeyAsync(CancellationToken cancellationToken)
    {
        var name = string.IsNullOrWhiteSpace(Passkey.Name) ? texts["Passkey.Unnamed"].Value : Passkey.Name;
        return ChangeAsync(() => passkeys.AddAsync(Id, Passkey.ToAnswer(), name, cancellationToken), "Added", cancellationToken);
    }

    /// <summary>Gives a passkey another name.</summary>
    public Task<IActionResult> OnPostRenamePasskeyAsync(string? id, string? name, CancellationToken cancellationToken) =>
        ChangeAsync(() => passkeys.RenameAsync(Id, id ?? "", name ?? "", cancellationToken), "Renamed", cancellationToken);

    /// <summary>Takes a passkey away.</summary>
    public Task<IActionResult> OnPostRemovePasskeyAsync(string? id, CancellationToken cancellationToken) =>
        ChangeAsync(() => passkeys.RemoveAsync(Id, id ?? "", cancellationToken), "Removed", cancellationToken);

    /// <summary>A day in the portal's time.</summary>
    public string Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, current.Portal.TimeZone).ToString("d", CultureInfo.CurrentCulture);

    /// <summary>Ends one session.</summary>
    public async Task<IActionResult> OnPostEndSessionAsync(Guid session, CancellationToken cancellationToken)
    {
        if (!reader.IsSignedIn)
        {
            return Challenge();
        }

        await sessions.EndAsync(Id, session, cancellationToken);
        return RedirectToPage(new { ended = true });
    }

    /// <summary>Ends all sessions, this one at once.</summary>
    public async Task<IActionResult> OnPostEndSessionsAsync(CancellationToken cancellationToken)
    {
        if (!reader.IsSignedIn)
        {
            return Challenge();
        }

        await accounts.EndSessionsAsync(Id, cancellationToken);
        await signIn.SignOutAsync(cancellationToken);
        return RedirectToPage("SignIn");
    }

    private string Id => User.FindFirstValue(ClaimTypes.NameIdentifier)!; // every ticket of a portal has it

    private static string FieldOf(AccountProblem problem) => problem is AccountProblem.PasswordWrong
        ? $"{nameof(Form)}.{nameof(PasswordForm.Present)}"
        : $"{nameof(Form)}.{nameof(PasswordForm.Password)}";

    private async Task<IActionResult> ChangeAsync(Func<Task<AccountOutcome>> change, string done, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!reader.IsSignedIn)
        {
            return Challenge();
        }

        if (await change() is not AccountOutcome.Refused refused)
        {
            // The ticket says whether its owner has a second factor.
            await signIn.RenewAsync(cancellationToken);
            return RedirectToPage(new { passkey = done });
        }

        if (refused.Problems.Any(problem => problem is AccountProblem.ProofNeeded))
        {
            return RedirectToPage("Confirm", new { returnUrl = Url.Page("Account") + "#passkeys" });
        }

        ModelState.Add(refused.Problems, texts);
        return await ShowAsync(cancellationToken);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        if (!reader.IsSignedIn || await accounts.FindAsync(Id, cancellationToken) is not { } person
            || await passkeys.AskForNewAsync(Id, cancellationToken) is not { } question)
        {
            return Challenge();
        }

        Person = person;
        Question = question;
        HasProvedTwice = await signIn.HasProvedTwiceAsync();
        IsFresh = await proof.IsFreshAsync(cancellationToken);
        Passkeys = await passkeys.ListAsync(Id, cancellationToken);
        Factor = await factors.FindAsync(Id, cancellationToken);
        Sessions = await rows.ListAsync(Id, cancellationToken);
        return Page();
    }
}
