using System.Collections.Immutable;
using System.Security.Claims;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Accounts.Pages;

/// <summary>A person's authenticator app: setting it up, its recovery codes, taking it away.</summary>
[OpenToReaders]
[OpenWithoutSecondFactor]
[EnableRateLimiting(RateLimits.Secrets)]
[HoldsSecrets]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class AppModel(ISecondFactors factors, IFreshProof proof, ISignIn signIn, IPermissionChecker reader, IStringLocalizer<AccountTexts> texts)
    : PageModel
{
    private const int LettersAGroup = 4;

    /// <summary>What the person has.</summary>
    public SecondFactor Factor { get; private set; } = new(HasApp: false, 0);

    /// <summary>The key for the app; null where there is one already.</summary>
    public AppSetup? Setup { get; private set; }

    /// <summary>Recovery codes that were made just now; shown once.</summary>
    public ImmutableArray<string> Codes { get; private set; } = [];

    /// <summary>Whether the app was set up just now.</summary>
    public bool IsNew { get; private set; }

    /// <summary>What the person typed.</summary>
    [BindProperty]
    public CodeForm Form { get; set; } = new();

    /// <summary>The seal of the key.</summary>
    [BindProperty]
    public string? Seal { get; set; }

    private string Id => User.FindFirstValue(ClaimTypes.NameIdentifier)!; // every ticket of a portal has it

    /// <summary>The key as somebody types it, in groups.</summary>
    public string Groups => string.Join(' ', Setup!.Key.Chunk(LettersAGroup).Select(group => new string(group))); // shown with a key alone

    /// <summary>Shows what the person has, or a key.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        return await GuardAsync(cancellationToken) ?? await ShowAsync(cancellationToken);
    }

    /// <summary>Sets up the app.</summary>
    public async Task<IActionResult> OnPostOnAsync(CancellationToken cancellationToken)
    {
        if (await GuardAsync(cancellationToken) is { } elsewhere)
        {
            return elsewhere;
        }

        if (!ModelState.IsValid)
        {
            ModelState.Translate(texts);
            return await ShowAsync(cancellationToken);
        }

        IsNew = true;
        return await AnswerAsync(await factors.TurnOnAsync(Id, Seal, Form.Code, cancellationToken), cancellationToken);
    }

    /// <summary>Makes new recovery codes.</summary>
    public async Task<IActionResult> OnPostCodesAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        return await GuardAsync(cancellationToken) ?? await AnswerAsync(await factors.RenewCodesAsync(Id, cancellationToken), cancellationToken);
    }

    /// <summary>Takes the app away.</summary>
    public async Task<IActionResult> OnPostOffAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (await GuardAsync(cancellationToken) is { } elsewhere)
        {
            return elsewhere;
        }

        if (await factors.TurnOffAsync(Id, cancellationToken) is AccountOutcome.Refused refused)
        {
            ModelState.Add(refused.Problems, texts);
            return await ShowAsync(cancellationToken);
        }

        await signIn.RenewAsync(cancellationToken);
        return RedirectToPage("Account", pageHandler: null, new { app = "Removed" }, "app");
    }

    // Everything here asks for a fresh proof, the key's picture too: whoever sees it has the codes.
    private async Task<IActionResult?> GuardAsync(CancellationToken cancellationToken) =>
        !reader.IsSignedIn ? Challenge()
        : await proof.IsFreshAsync(cancellationToken) ? null
        : RedirectToPage("Confirm", new { returnUrl = Url.Page("App") });

    private async Task<IActionResult> AnswerAsync(RecoveryCodesOutcome outcome, CancellationToken cancellationToken)
    {
        if (outcome is RecoveryCodesOutcome.Made made)
        {
            Codes = made.Codes;
            await signIn.RenewAsync(cancellationToken);
        }
        else if (outcome is RecoveryCodesOutcome.Refused refused)
        {
            ModelState.Add(refused.Problems, texts);
        }

        return await ShowAsync(cancellationToken);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        Factor = await factors.FindAsync(Id, cancellationToken);
        if (!Factor.HasApp)
        {
            Setup = await factors.AskAgainAsync(Id, Seal, cancellationToken) ?? await factors.AskAsync(Id, cancellationToken);
            if (Setup is null)
            {
                return Challenge();
            }

            // The page's own seal, not the one that came back.
            ModelState.Remove(nameof(Seal));
        }

        return Page();
    }
}
