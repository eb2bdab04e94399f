using System.Security.Claims;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Accounts.Pages;

/// <summary>A person's own account: who the portal takes them for, a new password, an end to all sessions.</summary>
[OpenToReaders]
[EnableRateLimiting(RateLimits.Secrets)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class AccountModel(IAccounts accounts, ISignIn signIn, IPermissionChecker reader, IStringLocalizer<AccountTexts> texts) : PageModel
{
    /// <summary>The account of the person who asks.</summary>
    public Account Person { get; private set; } = null!; // set before any handler that shows the page returns

    /// <summary>What the person typed.</summary>
    [BindProperty]
    public PasswordForm Form { get; set; } = new();

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

    private async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        if (!reader.IsSignedIn || await accounts.FindAsync(Id, cancellationToken) is not { } person)
        {
            return Challenge();
        }

        Person = person;
        return Page();
    }
}
