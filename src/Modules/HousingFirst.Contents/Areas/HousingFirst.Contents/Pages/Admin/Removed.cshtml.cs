using HousingFirst.Contents.Desk;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Contents.Pages.Admin;

/// <summary>What was taken away and can be brought back, by those who could have taken it away.</summary>
[RequirePermission(nameof(ContentPermissions.ListContent))]
internal sealed class RemovedModel(ContentBin bin, ContentRights rights, ContentPeople people, ProblemTexts problems, IPageFrame frame) : PageModel
{
    public IReadOnlyList<(RemovedContent Item, string By)> Items { get; private set; } = [];

    public string Time(DateTime utc) => people.Time(utc);

    public string Until(RemovedContent removed) => people.Time(removed.RemovedUtc.AddDays(ContentBin.KeptDays));

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        List<(RemovedContent, string)> items = [];
        foreach (var removed in (await bin.ListAsync(cancellationToken)).Where(MayBringBack))
        {
            items.Add((removed, await people.NameAsync(removed.RemovedBy, cancellationToken)));
        }

        Items = items;
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellationToken)
    {
        if (await bin.FindAsync(id ?? "", cancellationToken) is not { } removed || !MayBringBack(removed))
        {
            return NotFound();
        }

        var back = Stub(removed);
        var (result, isHeldBack) = await bin.BringBackAsync(removed, rights.May(ContentAct.Publish, back), cancellationToken);
        if (result.Succeeded)
        {
            return Redirect(rights.May(ContentAct.Edit, back)
                ? frame.Url("~" + ContentAddresses.One(back.ContentItemId)) + (isHeldBack ? "?udfoert=hentet-som-kladde" : "?udfoert=hentet-tilbage")
                : frame.Url("~" + ContentAddresses.List));
        }

        foreach (var problem in result.Problems)
        {
            ModelState.AddModelError("", problems.Say(problem));
        }

        await OnGetAsync(cancellationToken);
        return Page();
    }

    private bool MayBringBack(RemovedContent removed) => rights.May(ContentAct.Delete, Stub(removed));

    private static ContentItem Stub(RemovedContent removed) =>
        new() { ContentItemId = removed.ContentItemId, ContentType = removed.ContentType, Owner = removed.Owner };
}
