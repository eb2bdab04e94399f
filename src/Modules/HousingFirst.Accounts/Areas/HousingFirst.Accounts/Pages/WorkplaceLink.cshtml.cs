using System.Security.Claims;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Security.Workplace;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Accounts.Pages;

/// <summary>Links one's own account with the one at one's workplace, and ends that.</summary>
[OpenToReaders]
[EnableRateLimiting(RateLimits.Secrets)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class WorkplaceLinkModel(
    IWorkplaceSignIn workplace, ISignIn signIn, IFreshProof proof, IPermissionChecker reader, IStringLocalizer<AccountTexts> texts,
    IStringLocalizer<WorkplaceTexts> own) : PageModel
{
    /// <summary>What people call the provider.</summary>
    public string Name { get; private set; } = "";

    public bool IsLinked { get; private set; }

    /// <summary>Where the person goes on to at the provider, once they have asked for it.</summary>
    public Uri? GoOn { get; private set; }

    [BindProperty(Name = "linked", SupportsGet = true)]
    public bool WasLinked { get; set; }

    [BindProperty(Name = "unlinked", SupportsGet = true)]
    public bool WasUnlinked { get; set; }

    private string Id => User.FindFirstValue(ClaimTypes.NameIdentifier)!; // every ticket of a portal has it

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        return await ShowAsync(cancellationToken);
    }

    /// <summary>
    /// Begins to link. The page that answers leads on: a form's own answer may not lead to another host, and a mere link here could be set by
    /// another site, which has signed the browser in at the provider as somebody else.
    /// </summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (await GuardAsync(cancellationToken) is { } elsewhere)
        {
            return elsewhere;
        }

        switch (await workplace.BeginLinkAsync(cancellationToken))
        {
            case WorkplaceStart.Ready ready:
                GoOn = ready.Address;
                Response.Headers["Refresh"] = $"0; url={ready.Address.AbsoluteUri}";
                break;
            case WorkplaceStart.Refused refused:
                ModelState.AddModelError("", own[$"Refused.{refused.Reason}"]);
                break;
        }

        return await ShowAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostUnlinkAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (await GuardAsync(cancellationToken) is { } elsewhere)
        {
            return elsewhere;
        }

        if (await workplace.UnlinkAsync(Id, cancellationToken) is AccountOutcome.Refused refused)
        {
            ModelState.Add(refused.Problems, texts);
            return await ShowAsync(cancellationToken);
        }

        await signIn.RenewAsync(cancellationToken);
        return RedirectToPage(new { unlinked = true });
    }

    // A session may have been left open, and whoever finds it would link themselves.
    private async Task<IActionResult?> GuardAsync(CancellationToken cancellationToken) =>
        !reader.IsSignedIn ? Challenge()
        : await proof.IsFreshAsync(cancellationToken) ? null
        : RedirectToPage("Confirm", new { returnUrl = Url.Page("WorkplaceLink") });

    private async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        if (!reader.IsSignedIn)
        {
            return Challenge();
        }

        IsLinked = await workplace.IsLinkedAsync(Id, cancellationToken);
        Name = workplace.Offer ?? "";

        // Whoever is linked may end that also after the portal has stopped offering it.
        return Name.Length > 0 || IsLinked ? Page() : NotFound();
    }
}
