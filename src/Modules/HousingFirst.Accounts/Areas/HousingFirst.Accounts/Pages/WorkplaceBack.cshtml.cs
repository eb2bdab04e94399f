using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Security.Workplace;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Accounts.Pages;

/// <summary>Where the workplace's provider sends the browser back to.</summary>
[OpenToEverybody]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class WorkplaceBackModel(IWorkplaceSignIn workplace, IReturnAddress addresses, IPageFrame frame) : PageModel
{
    public WorkplaceRefusal Reason { get; private set; }

    /// <summary>Where the person came from before, if that is a page of the portal.</summary>
    public string? ReturnUrl { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        switch (await workplace.ArriveAsync(cancellationToken))
        {
            case WorkplaceOutcome.SignedIn signedIn:
                return LocalRedirect(await addresses.OrFrontPageAsync(signedIn.ReturnUrl, cancellationToken));
            case WorkplaceOutcome.CodeNeeded needed:
                return RedirectToPage("Code", new { needed.ReturnUrl });
            case WorkplaceOutcome.Linked:
                return Redirect(frame.Url("~/account/workplace/link?linked=true"));
            case WorkplaceOutcome.Refused refused:
                Reason = refused.Reason;
                ReturnUrl = refused.ReturnUrl is null ? null : await addresses.OrFrontPageAsync(refused.ReturnUrl, cancellationToken);
                break;
        }

        Response.StatusCode = Reason is WorkplaceRefusal.Unreachable ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status403Forbidden;
        return Page();
    }
}
