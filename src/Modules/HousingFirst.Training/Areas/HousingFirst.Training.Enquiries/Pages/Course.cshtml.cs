using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace HousingFirst.Training.Enquiries.Pages;

/// <summary>The request for a joint course at a workplace.</summary>
[OpenToReaders]
[PrivateAnswer]
[EnableRateLimiting(RateLimits.Secrets)]
[RequestSizeLimit(EnquiryDesk.MostBytes)]
internal sealed class CourseModel(EnquiryDesk desk) : PageModel
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public EnquiryForm Form { get; set; } = new();

    public EnquirySheet Sheet { get; private set; } = null!; // set before the view runs

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        Sheet = await desk.BlankAsync(EnquiryKind.Course, cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        (var answer, Sheet) = await desk.TakeAsync(this, EnquiryKind.Course, Form, cancellationToken);
        return answer ?? Page();
    }
}
