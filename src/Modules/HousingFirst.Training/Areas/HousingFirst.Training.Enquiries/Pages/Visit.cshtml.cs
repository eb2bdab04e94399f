using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace HousingFirst.Training.Enquiries.Pages;

/// <summary>The request for a knowledge visit.</summary>
[OpenToReaders]
[PrivateAnswer]
[EnableRateLimiting(RateLimits.Secrets)]
[RequestSizeLimit(EnquiryDesk.MostBytes)]
internal sealed class VisitModel(EnquiryDesk desk) : PageModel
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public EnquiryForm Form { get; set; } = new();

    public EnquirySheet Sheet { get; private set; } = null!; // set before the view runs

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        Sheet = await desk.BlankAsync(EnquiryKind.Visit, cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        (var answer, Sheet) = await desk.TakeAsync(this, EnquiryKind.Visit, Form, cancellationToken);
        return answer ?? Page();
    }
}
