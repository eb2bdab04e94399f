using HousingFirst.Contents.Desk;
using HousingFirst.Sdk.Content.Editing;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Contents.Pages.Admin;

/// <summary>What a version changed, or what is different from it now; and the way back to it.</summary>
[RequirePermission(nameof(ContentPermissions.ListContent))]
internal sealed class VersionModel(
    ContentDesk desk, IContentStore store, IContentEditing editing, ContentPeople people, ProblemTexts problems, IPageFrame frame) : PageModel
{
    private const string Now = "nu";

    public ContentItem Latest { get; private set; } = null!; // every handler sets it or shows no page

    public ContentItem Version { get; private set; } = null!; // every handler sets it or shows no page

    /// <summary>The version before it; null for the first.</summary>
    public ContentItem? Before { get; private set; }

    /// <summary>Whether it is compared with what the item says now, instead of with the version before it.</summary>
    public bool IsAgainstNow { get; private set; }

    public VersionComparison Comparison { get; private set; } = new([]);

    public string Author { get; private set; } = "";

    public bool IsNewest => Version.Latest;

    public string Time(ContentItem version) => people.Time(version.ModifiedUtc);

    public string Address => frame.Url("~" + ContentAddresses.Version(Latest.ContentItemId, Version.ContentItemVersionId!)); // stored versions have one

    public async Task<IActionResult> OnGetAsync(string id, string version, string? mod, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, version, cancellationToken))
        {
            return NotFound();
        }

        IsAgainstNow = mod == Now && !IsNewest;
        await CompareAsync(cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostRestoreAsync(string id, string version, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, version, cancellationToken))
        {
            return NotFound();
        }

        var result = await desk.RestoreAsync(Latest, Version, cancellationToken);
        if (result.Succeeded)
        {
            return Redirect(frame.Url("~" + ContentAddresses.One(id)) + "?udfoert=gendannet");
        }

        foreach (var problem in result.Problems)
        {
            ModelState.AddModelError("", problems.Say(problem));
        }

        await CompareAsync(cancellationToken);
        return Page();
    }

    private async Task<bool> FindAsync(string id, string versionId, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(id, null, cancellationToken) is not { } latest)
        {
            return false;
        }

        Latest = latest;
        var history = await store.HistoryAsync(id, cancellationToken);
        var place = history.ToList().FindIndex(one => string.Equals(one.ContentItemVersionId, versionId, StringComparison.OrdinalIgnoreCase));
        if (place < 0)
        {
            return false;
        }

        Version = history[place];
        Before = place + 1 < history.Count ? history[place + 1] : null;
        Author = await people.NameAsync(Version.Author, cancellationToken);
        return true;
    }

    private async Task CompareAsync(CancellationToken cancellationToken)
    {
        var (older, newer) = IsAgainstNow ? (Version, Latest) : (Before, Version);
        var before = await editing.EditAsync(older ?? new ContentItem { ContentItemId = Version.ContentItemId, ContentType = Version.ContentType }, cancellationToken);
        var after = await editing.EditAsync(newer, cancellationToken);
        Comparison = VersionComparison.Between(before, after);
    }
}
