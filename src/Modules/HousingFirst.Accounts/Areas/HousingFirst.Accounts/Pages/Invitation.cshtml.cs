using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Accounts.Pages;

/// <summary>
/// Where the link of an invitation leads: the invited person chooses a name, and a passkey or a password, has an account and is signed in.
/// Opening it uses nothing up: mail programs open links to look behind them.
/// </summary>
[OpenToEverybody]
[EnableRateLimiting(RateLimits.Secrets)]
[HoldsSecrets]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class InvitationModel(IInvitations invitations, IPasskeys passkeys, IStringLocalizer<AccountTexts> texts) : PageModel
{
    [BindProperty(Name = AccountAddresses.TokenKey, SupportsGet = true)]
    public string? Token { get; set; }

    [BindProperty]
    public JoinForm Form { get; set; } = new();

    [BindProperty]
    public PasskeyForm Passkey { get; set; } = new();

    public LinkState State { get; private set; }

    /// <summary>The invitation while it is open.</summary>
    public Invitation? Invitation { get; private set; }

    /// <summary>Whether the address has got an account in another way.</summary>
    public bool HasAccount { get; private set; }

    /// <summary>What the browser is asked, while the invitation is open.</summary>
    public PasskeyQuestion? Question { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        await OpenAsync(cancellationToken);
        Form = new() { Name = Invitation?.Name ?? "" };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            ModelState.Translate(texts);
            await OpenAsync(cancellationToken);
            return Page();
        }

        return await AnswerAsync(await invitations.AcceptAsync(Token, Form.Name, Form.Password, cancellationToken), cancellationToken);
    }

    public async Task<IActionResult> OnPostPasskeyAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        return await AnswerAsync(
            await invitations.AcceptWithPasskeyAsync(Token, Form.Name, Passkey.ToAnswer(), cancellationToken), cancellationToken);
    }

    private async Task<IActionResult> AnswerAsync(AccountOutcome outcome, CancellationToken cancellationToken)
    {
        switch (outcome)
        {
            case AccountOutcome.Saved:
                return RedirectToPage("Account", new { welcome = true });
            case AccountOutcome.Refused { Problems: [AccountProblem.LinkOver over] }:
                Show(over.State, null);
                break;
            case AccountOutcome.Refused { Problems: [AccountProblem.MailTaken] }:
                HasAccount = true;
                ModelState.AddModelError("", texts["Join.HasAccount"]);
                await OpenAsync(cancellationToken);
                break;
            case AccountOutcome.Refused { Problems: [AccountProblem.UnknownRole gone] }:
                ModelState.AddModelError("", texts["Join.RoleGone", gone.Role]);
                await OpenAsync(cancellationToken);
                break;
            case AccountOutcome.Refused refused:
                ModelState.Add(refused.Problems, texts);
                await OpenAsync(cancellationToken);
                break;
        }

        return Page();
    }

    private async Task OpenAsync(CancellationToken cancellationToken)
    {
        var opened = await invitations.OpenAsync(Token, cancellationToken);
        Show(opened.State, opened.Invitation);
        Question = opened.Invitation is { } open ? await passkeys.AskForInvitedAsync(open, cancellationToken) : null;
    }

    private void Show(LinkState state, Invitation? invitation)
    {
        State = state;
        Invitation = invitation;
        Response.StatusCode = invitation is null ? StatusCodes.Status410Gone : StatusCodes.Status200OK;
    }
}
