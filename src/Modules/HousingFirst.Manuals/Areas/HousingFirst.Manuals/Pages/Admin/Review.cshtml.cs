using HousingFirst.Manuals.Review;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Manuals.Areas.Pages.Admin;

/// <summary>Which chapters wait for a review, who answers for them and since when.</summary>
[RequirePermission(nameof(ManualsPermissions.ManageManuals))]
internal sealed class ReviewModel(OverdueChapters overdue) : PageModel
{
    public IReadOnlyList<OverdueChapter> Chapters { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Chapters = await overdue.ListAsync(cancellationToken);
}
