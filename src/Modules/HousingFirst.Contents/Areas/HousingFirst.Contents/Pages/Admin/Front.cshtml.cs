using HousingFirst.Contents.Arranging;
using HousingFirst.Contents.Desk;
using HousingFirst.Sdk.Content.Editing;
using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Pages.Admin;

/// <summary>
/// The blocks of the portal's front page in their order, beside the page as it would be. Moving and taking away change the form alone; a block is
/// written in the form of the page itself, so that there is one place for words.
/// </summary>
[RequirePermission(nameof(ContentPermissions.ListContent))]
internal sealed class FrontModel(
    ContentDesk desk, ContentRights rights, IContentEditing editing, ProblemTexts problems, IDocumentSession session, IPageFrame frame,
    IStringLocalizer<DeskTexts> texts) : PageModel
{
    /// <summary>The front page's newest version; null where there is none that the person may write.</summary>
    public ContentItem? Latest { get; private set; }

    /// <summary>The page as the form has it.</summary>
    public ContentItemEdit Form { get; private set; } = null!; // set with Latest

    /// <summary>Its blocks; null where it is made of none.</summary>
    public EditList? Blocks { get; private set; }

    /// <summary>What the form was opened with.</summary>
    public BlockOrder Before { get; private set; } = new("", []);

    public ContentState State { get; private set; }

    public bool MayPublish { get; private set; }

    /// <summary>Whether the blocks stand otherwise than they are saved.</summary>
    public bool IsMoved { get; private set; }

    public string? Done { get; private set; }

    public string Address => frame.Url("~" + ContentAddresses.Front);

    public string ItemAddress => frame.Url("~" + ContentAddresses.One(Latest?.ContentItemId ?? ""));

    public async Task OnGetAsync(string? udfoert, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        Done = udfoert is "gemt" or "udgivet" ? texts["Done." + udfoert].Value : null;
        if (await FindAsync(cancellationToken) is { } latest)
        {
            Show(latest, await editing.EditAsync(latest, cancellationToken));
        }
    }

    public async Task<IActionResult> OnPostAsync(string? action, string? before, string? type, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (await FindAsync(cancellationToken) is not { } latest)
        {
            return NotFound();
        }

        var saved = await editing.EditAsync(latest, cancellationToken);
        Show(latest, saved);
        if (Blocks is not { } blocks)
        {
            return NotFound();
        }

        var now = Before;
        var opened = BlockOrder.Read(before);
        var form = saved.ToForm();
        form.Set(blocks.Name, now.Take([.. Request.Form["block"].OfType<string>()], opened));
        form.Set(ListAction.NewTypeOf(blocks.Name), type ?? "");
        if (ListAction.IsOne(action ?? ""))
        {
            ListAction.Apply(form, action!, ContentIds.New); // it is one
        }

        var wanted = form.All(blocks.Name).Where(id => id.Length > 0).ToList();
        Show(latest, await desk.UpdateAsync(latest, form, isComplete: IsPublish(action), cancellationToken));
        IsMoved = !wanted.SequenceEqual(now.Ids, StringComparer.Ordinal);
        if (opened.Stamp != now.Stamp)
        {
            ModelState.AddModelError("", texts["Front.Stale"]);
            return Page();
        }

        return !IsPublish(action) || IsComplete() ? await DoAsync(action ?? "", wanted, cancellationToken) : Page();
    }

    private bool IsPublish(string? action) => action == "publish" && MayPublish;

    // The fields stand in another form than this one, so what is wrong is told with the field's name.
    private bool IsComplete()
    {
        foreach (var (element, input) in Form.Inputs())
        {
            foreach (var problem in input.Problems)
            {
                ModelState.AddModelError("", $"{EditLabels.Of(element, input)}: {problem}");
            }
        }

        return Form.IsValid;
    }

    private async Task<IActionResult> DoAsync(string action, List<string> wanted, CancellationToken cancellationToken)
    {
        var publish = IsPublish(action);
        if (publish || action == "save")
        {
            return await SaveAsync(publish, cancellationToken) ? Redirect($"{Address}?udfoert={(publish ? "udgivet" : "gemt")}") : Page();
        }

        // A block is written in the form of the page: what was moved until now is kept as draft.
        var opened = action.StartsWith("add|", StringComparison.Ordinal) && IsMoved ? wanted[^1]
            : action.StartsWith("write|", StringComparison.Ordinal) ? wanted.Find(id => id == action[6..])
            : null;
        return opened is not null && (!IsMoved || await SaveAsync(publish: false, cancellationToken))
            ? Redirect($"{ItemAddress}#b-{opened}")
            : Page();
    }

    private async Task<bool> SaveAsync(bool publish, CancellationToken cancellationToken)
    {
        try
        {
            var result = await desk.StoreAsync(Form.Item, publish, cancellationToken);
            foreach (var problem in result.Problems)
            {
                ModelState.AddModelError("", problems.Say(problem));
            }

            return result.Succeeded;
        }
        catch (StaleDocumentException)
        {
            await session.CancelAsync();
            ModelState.AddModelError("", texts["Front.Stale"]);
            return false;
        }
    }

    /// <summary>The item that stands at the portal's own address, or will when it is published.</summary>
    private async Task<ContentItem?> FindAsync(CancellationToken cancellationToken)
    {
        var home = await session.Query<AutorouteIndex>(row => row.HomeSince != null && row.Published)
            .OrderByDescending(row => row.HomeSince).FirstIndexOrDefaultAsync(cancellationToken)
            ?? await session.Query<AutorouteIndex>(row => row.HomeSince != null && row.Latest)
                .OrderByDescending(row => row.HomeSince).FirstIndexOrDefaultAsync(cancellationToken);
        if (home is null || await desk.FindAsync(home.ContentItemId, null, cancellationToken) is not { } latest)
        {
            return null;
        }

        MayPublish = (await rights.ReachAsync(cancellationToken)).May(ContentAct.Publish, latest);
        State = await desk.StateAsync(latest, cancellationToken);
        return latest;
    }

    private void Show(ContentItem latest, ContentItemEdit form)
    {
        Latest = latest;
        Form = form;
        Blocks = form.Parts.Where(part => part.Definition?.PartName == nameof(FlowPart)).SelectMany(part => part.Lists).FirstOrDefault()
            ?? form.Parts.SelectMany(part => part.Lists).FirstOrDefault();
        if (Before.Stamp.Length == 0)
        {
            Before = BlockOrder.Of(latest, Blocks?.Items.Select(block => block.Item.ContentItemId) ?? []);
        }
    }
}
