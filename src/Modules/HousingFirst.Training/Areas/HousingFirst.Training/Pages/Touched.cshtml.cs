using HousingFirst.Manuals.Links;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using HousingFirst.Training.Content;
using HousingFirst.Training.Includes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Training.Areas.Pages;

/// <summary>The lessons that new editions of manuals touch, with was and now.</summary>
[RequirePermission("ManageCourses")]
internal sealed class TouchedModel(TouchedReader touched, IPermissionChecker person, IDocumentSession session) : PageModel
{
    // Taking a text in publishes the course, which is for those who may publish it in its form.
    private static readonly Permission _publish = new("Publish_" + CourseItem.Type);

    public IReadOnlyList<TouchedCourse> Courses { get; private set; } = [];

    public bool MayPublish => person.Allows(_publish);

    /// <summary>Whether a text could not be taken in.</summary>
    public bool Failed { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken) => Courses = await touched.ListAsync(cancellationToken);

    /// <summary>Takes in that a section reads as it was shown.</summary>
    public async Task<IActionResult> OnPostAsync(string course, string section, string? text, CancellationToken cancellationToken)
    {
        if (!MayPublish)
        {
            return NotFound();
        }

        if (SectionReference.TryParse(section, out var reference)
            && text is not null
            && await touched.AcceptAsync(course, reference, text, cancellationToken))
        {
            try
            {
                await session.SaveChangesAsync(cancellationToken);
                return RedirectToPage();
            }
            catch (StaleDocumentException)
            {
                // Somebody has saved the course meanwhile; the page is shown as it stands now.
            }
        }

        await session.CancelAsync();
        Failed = true;
        Courses = await touched.ListAsync(cancellationToken);
        return Page();
    }
}
