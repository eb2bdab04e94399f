using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Accounts.Pages;

/// <summary>What was posted while the session was locked: sent now, once, by a press of the button; or not.</summary>
[OpenToReaders]
[OpenWithoutSecondFactor]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class HeldModel(IHeldForms forms, IReturnAddress addresses, IPermissionChecker reader) : PageModel
{
    /// <summary>The form that waits; null where there is none, or no more.</summary>
    public HeldPost? Post { get; private set; }

    /// <summary>The page that it was on.</summary>
    public string Back { get; private set; } = "";

    /// <summary>Where it is sent from.</summary>
    public string SendUrl { get; private set; } = "";

    /// <summary>Shows that it waits, or that it has to be typed again.</summary>
    public async Task<IActionResult> OnGetAsync([FromQuery] Guid id, [FromQuery] string? page, CancellationToken cancellationToken)
    {
        if (!reader.IsSignedIn)
        {
            return Challenge();
        }

        Post = await forms.FindAsync(id, cancellationToken);
        Back = await addresses.OrFrontPageAsync(page, cancellationToken);
        SendUrl = Url.Page("Held", "Send", new { id, page })!; // a page has an address
        return Page();
    }

    /// <summary>Leads the browser on to where the form belongs, with all that is in it. What was sent is forgotten: nobody sends it twice.</summary>
    public async Task<IActionResult> OnPostSendAsync([FromQuery] Guid id, [FromQuery] string? page, CancellationToken cancellationToken)
    {
        if (!reader.IsSignedIn)
        {
            return Challenge();
        }

        if (await forms.FindAsync(id, cancellationToken) is not { } post)
        {
            return await OnGetAsync(id, page, cancellationToken);
        }

        await forms.RemoveAsync(id, cancellationToken);
        return LocalRedirectPreserveMethod(post.Address);
    }
}
