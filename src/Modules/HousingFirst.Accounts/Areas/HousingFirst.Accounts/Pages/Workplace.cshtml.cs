using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Security.Workplace;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Accounts.Pages;

/// <summary>
/// Sends somebody to their workplace to sign in. A link suffices: nothing happens here before they are back, and a form's answer may not lead to
/// another host (Content-Security-Policy).
/// </summary>
[OpenToEverybody]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class WorkplaceModel(IWorkplaceSignIn workplace) : PageModel
{
    /// <summary>Why somebody cannot be sent on.</summary>
    public WorkplaceRefusal Reason { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? returnUrl, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (workplace.Offer is null)
        {
            return NotFound();
        }

        switch (await workplace.BeginAsync(returnUrl, cancellationToken))
        {
            case WorkplaceStart.Ready ready:
                return Redirect(ready.Address.AbsoluteUri);
            case WorkplaceStart.Refused refused:
                Reason = refused.Reason;
                break;
        }

        Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return Page();
    }
}
