using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Accounts.Pages;

/// <summary>Where the link for a new password leads. Opening it uses nothing up; the new password is then asked for as any other.</summary>
[OpenToEverybody]
[EnableRateLimiting(RateLimits.Secrets)]
[HoldsSecrets]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class NewPasswordModel(IPasswordLinks links, IStringLocalizer<AccountTexts> texts) : PageModel
{
    [BindProperty(Name = AccountAddresses.TokenKey, SupportsGet = true)]
    public string? Token { get; set; }

    [BindProperty]
    public NewPasswordForm Form { get; set; } = new();

    public LinkState State { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        Show(await links.CheckAsync(Token, cancellationToken));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            ModelState.Translate(texts);
            Show(await links.CheckAsync(Token, cancellationToken));
            return Page();
        }

        switch (await links.UseAsync(Token, Form.Password, cancellationToken))
        {
            case AccountOutcome.Refused { Problems: [AccountProblem.LinkOver over] }:
                Show(over.State);
                return Page();
            case AccountOutcome.Refused refused:
                ModelState.Add(refused.Problems, texts);
                return Page();
            default:
                return RedirectToPage("SignIn", new { changed = true });
        }
    }

    private void Show(LinkState state)
    {
        State = state;
        Response.StatusCode = state == LinkState.Open ? StatusCodes.Status200OK : StatusCodes.Status410Gone;
    }
}
