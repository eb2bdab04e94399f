using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Security.Workplace;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Accounts.Pages;

/// <summary>Says, after a session that was begun at the workplace, that the one there goes on.</summary>
[OpenToEverybody]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class SignedOutModel(IWorkplaceSignIn workplace) : PageModel
{
    public WorkplaceElsewhere Elsewhere { get; private set; } = null!; // set before the page is shown

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (await workplace.ElsewhereAsync(cancellationToken) is not { } elsewhere)
        {
            return LocalRedirect("~/");
        }

        Elsewhere = elsewhere;
        return Page();
    }
}
