using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Accounts.Pages;

/// <summary>What was posted while the session was locked: sent now, by a press of the button; or not.</summary>
[OpenToReaders]
[OpenWithoutSecondFactor]
[RequestFormLimits(ValueCountLimit = 20_000)]
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

        return await ShowAsync(await forms.FindAsync(id, cancellationToken), id, page, cancellationToken);
    }

    /// <summary>
    /// Leads the browser on to where the form belongs, with all that is in it. It is kept until its hour is over: a second tap drops the answer to the first. To send it a
    /// second time takes a press of the button that says so.
    /// </summary>
    public async Task<IActionResult> OnPostSendAsync([FromQuery] Guid id, [FromQuery] string? page, [FromQuery] bool again, CancellationToken cancellationToken)
    {
        if (!reader.IsSignedIn)
        {
            return Challenge();
        }

        ModelState.Clear();
        if (await forms.FindAsync(id, cancellationToken) is not { } post || (post.WasSent && !again))
        {
            return await OnGetAsync(id, page, cancellationToken);
        }

        return await forms.MarkSentAsync(id, cancellationToken) || again
            ? LocalRedirectPreserveMethod(post.Address)
            : await ShowAsync(post with { WasSent = true }, id, page, cancellationToken);
    }

    private async Task<IActionResult> ShowAsync(HeldPost? post, Guid id, string? page, CancellationToken cancellationToken)
    {
        Post = post;
        Back = await addresses.OrFrontPageAsync(page, cancellationToken);
        SendUrl = Url.Page("Held", "Send", new { id, page, again = post?.WasSent == true ? true : (bool?)null })!; // a page has an address
        return Page();
    }
}
