using System.Security.Cryptography;
using System.Text;
using HousingFirst.Contents.Arranging;
using HousingFirst.Contents.Desk;
using HousingFirst.Sdk.Content.Editing;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Pages.Admin;

/// <summary>A menu or a taxonomy as a list to put in order. Moving changes the form alone; saving makes a version like any other.</summary>
[RequirePermission(nameof(ContentPermissions.ListContent))]
internal sealed class ArrangeModel(
    ContentDesk desk, ContentRights rights, ProblemTexts problems, IContentEditing editing, MenuLinkCheck links, IPageFrame frame, IDocumentSession session,
    IStringLocalizer<ArrangeTexts> texts) : PageModel
{
    public ContentItem Latest { get; private set; } = null!; // every handler sets it or shows no page

    public IReadOnlyList<EntryView> Entries { get; private set; } = [];

    /// <summary>Tells whether what the form was opened with is still how the entries stand.</summary>
    public string Before { get; private set; } = "";

    /// <summary>Whether the entries stand otherwise than they are saved.</summary>
    public bool IsMoved { get; private set; }

    public string? Saved { get; private set; }

    public bool MayPublish { get; private set; }

    public string Title => Latest.DisplayText is { Length: > 0 } title ? title : texts[Latest.ContentType];

    public IReadOnlyList<string> Ways => Latest.ContentType == EntryTree.Menu ? ["up", "down"] : ["up", "down", "in", "out"];

    public async Task<IActionResult> OnGetAsync(string id, string? udfoert, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (await FindAsync(id, cancellationToken) is not { } tree)
        {
            return NotFound();
        }

        Saved = udfoert is "gemt" or "udgivet" ? texts["Done." + udfoert].Value : null;
        await ShowAsync(tree, tree.Arrangement, cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, string? action, string? before, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (await FindAsync(id, cancellationToken) is not { } tree)
        {
            return NotFound();
        }

        var wanted = Arrangement.Read(Request.Form["entry"], tree.Arrangement, tree.Deepest);
        if (action != "save")
        {
            await ShowAsync(tree, Move(wanted, action ?? ""), cancellationToken);
            Before = before ?? Before; // what the form was opened on: moving does not make it newer
            return Page();
        }

        if (before != Stamp(tree.Arrangement))
        {
            ModelState.AddModelError("", texts["Arrange.Stale"]);
            await ShowAsync(tree, wanted, cancellationToken);
            return Page();
        }

        return await SaveAsync(tree, wanted, cancellationToken);
    }

    private async Task<IActionResult> SaveAsync(EntryTree tree, Arrangement wanted, CancellationToken cancellationToken)
    {
        var publish = MayPublish && Latest.Published;
        var form = (await editing.EditAsync(Latest, cancellationToken)).ToForm();
        var edited = await desk.UpdateAsync(Latest, form, isComplete: publish, cancellationToken);
        var version = edited.Item;
        EntryTree.Arrange(version, wanted);
        if (publish && !edited.IsValid)
        {
            Tell(edited);
            await ShowAsync(tree, wanted, cancellationToken);
            return Page();
        }

        try
        {
            var result = await desk.StoreAsync(version, publish, cancellationToken);
            if (result.Succeeded)
            {
                return Redirect($"{frame.Url("~" + ContentAddresses.Menu(Latest.ContentItemId))}?udfoert={(publish ? "udgivet" : "gemt")}");
            }

            foreach (var problem in result.Problems)
            {
                ModelState.AddModelError("", problems.Say(problem));
            }
        }
        catch (StaleDocumentException)
        {
            await session.CancelAsync();
            ModelState.AddModelError("", texts["Arrange.Stale"]);
        }

        await ShowAsync(tree, wanted, cancellationToken);
        return Page();
    }

    // The fields stand in the form of the item, so what is wrong is told with the field's name.
    private void Tell(ContentItemEdit edited)
    {
        foreach (var (element, input) in edited.Inputs())
        {
            foreach (var problem in input.Problems)
            {
                ModelState.AddModelError("", $"{EditLabels.Of(element, input)}: {problem}");
            }
        }
    }

    private static Arrangement Move(Arrangement wanted, string action) => action.Split('|', 2) switch
    {
        ["up", var id] => wanted.Up(id),
        ["down", var id] => wanted.Down(id),
        ["in", var id] => wanted.In(id),
        ["out", var id] => wanted.Out(id),
        _ => wanted,
    };

    private async Task<EntryTree?> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(id, null, cancellationToken) is not { } latest)
        {
            return null;
        }

        Latest = latest;
        MayPublish = (await rights.ReachAsync(cancellationToken)).May(ContentAct.Publish, latest);
        return EntryTree.Of(latest);
    }

    private async Task ShowAsync(EntryTree tree, Arrangement shown, CancellationToken cancellationToken)
    {
        Before = Stamp(tree.Arrangement);
        IsMoved = !shown.Entries.SequenceEqual(tree.Arrangement.Entries);
        List<EntryView> entries = [];
        foreach (var place in shown.Entries)
        {
            var entry = tree.Entry(place.Id);
            var text = entry[nameof(ContentItem.DisplayText)]?.ToString() is { Length: > 0 } written ? written : texts["Untitled"].Value;
            entries.Add(new(place, text, Latest.ContentType == EntryTree.Menu ? await links.CheckAsync(entry, cancellationToken) : null));
        }

        Entries = entries;
    }

    private static string Stamp(Arrangement arrangement) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', arrangement.Entries.Select(entry => entry.Written)))))[..16];
}
