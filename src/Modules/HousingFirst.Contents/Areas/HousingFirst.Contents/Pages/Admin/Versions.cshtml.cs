using HousingFirst.Contents.Desk;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Contents.Pages.Admin;

/// <summary>All versions of an item, the newest first.</summary>
[RequirePermission(nameof(ContentPermissions.ListContent))]
internal sealed class VersionsModel(ContentDesk desk, IContentStore store, ContentPeople people) : PageModel
{
    public ContentItem Latest { get; private set; } = null!; // OnGetAsync sets it or shows no page

    public IReadOnlyList<(ContentItem Version, string Author)> Versions { get; private set; } = [];

    public string Time(ContentItem version) => people.Time(version.ModifiedUtc);

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(id, null, cancellationToken) is not { } latest)
        {
            return NotFound();
        }

        Latest = latest;
        List<(ContentItem, string)> versions = [];
        foreach (var version in await store.HistoryAsync(id, cancellationToken))
        {
            versions.Add((version, await people.NameAsync(version.Author, cancellationToken)));
        }

        Versions = versions;
        return Page();
    }
}
