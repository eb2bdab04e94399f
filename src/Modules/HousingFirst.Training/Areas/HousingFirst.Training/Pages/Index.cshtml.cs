using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Training.Catalogue;
using HousingFirst.Training.Enquiries;
using HousingFirst.Training.Shelves;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Training.Areas.Pages;

/// <summary>All courses of the portal and the runs that are to come, with filters.</summary>
[OpenToReaders]
[CacheForReaders(
    CatalogueFilter.MethodKey, CatalogueFilter.KindKey, CatalogueFilter.PlaceKey, CatalogueFilter.MonthKey, CatalogueFilter.OpenKey)]
internal sealed class IndexModel(ReaderCourses courses, ICurrentPortal current, IPermissionChecker reader) : PageModel
{
    public CatalogueFilter Filter { get; private set; } = null!; // set, as the catalogue, before the view runs

    public CourseCatalogue Catalogue { get; private set; } = null!;

    /// <summary>Whether the portal has courses that the reader may see at all.</summary>
    public bool HasCourses { get; private set; }

    /// <summary>Whether workplaces can ask for a course or a visit.</summary>
    public bool TakesEnquiries => current.Portal.Features.Contains(Startup.EnquiriesFeature);

    /// <summary>Whether the reader answers them.</summary>
    public bool AnswersEnquiries => reader.Allows(EnquiryPermissions.ManageEnquiries);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var visible = await courses.ListAsync(cancellationToken);
        Filter = CatalogueFilter.Read(Request.Query);
        Catalogue = CourseCatalogue.Of(visible, Filter, courses.Today);
        HasCourses = visible.Count > 0;
    }
}
