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
        var reach = await rights.ReachAsync(cancellationToken);
        List<(RemovedContent, string)> items = [];
        foreach (var removed in (await bin.ListAsync(cancellationToken)).Where(removed => MayBringBack(reach, removed)))
        {
            items.Add((removed, await people.NameAsync(removed.RemovedBy, cancellationToken)));
        }

        Items = items;
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellationToken)
    {
        var reach = await rights.ReachAsync(cancellationToken);
        if (await bin.FindAsync(id ?? "", cancellationToken) is not { } removed || !MayBringBack(reach, removed))
        {
            return NotFound();
        }

        var mayPublish = reach.May(ContentAct.Publish, removed.ContentType, removed.Owner);
        var (result, isHeldBack) = await bin.BringBackAsync(removed, mayPublish, cancellationToken);
        if (result.Succeeded)
        {
            return Redirect(reach.May(ContentAct.Edit, removed.ContentType, removed.Owner)
                ? frame.Url("~" + ContentAddresses.One(removed.ContentItemId)) + (isHeldBack ? "?udfoert=hentet-som-kladde" : "?udfoert=hentet-tilbage")
                : frame.Url("~" + ContentAddresses.List));
        }

        foreach (var problem in result.Problems)
        {
            ModelState.AddModelError("", problems.Say(problem));
        }

        await OnGetAsync(cancellationToken);
        return Page();
    }

    private static bool MayBringBack(ContentReach reach, RemovedContent removed) =>
        reach.May(ContentAct.Delete, removed.ContentType, removed.Owner);
}
