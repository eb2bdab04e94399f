using HousingFirst.Contents.Desk;
using HousingFirst.Contents.Schedules;
using HousingFirst.Contents.Unsaved;
using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using HousingFirst.Ui.Tables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Pages.Admin;

/// <summary>The items that the person may open, of the types that people look through; answered by the index alone.</summary>
[RequirePermission(nameof(ContentPermissions.ListContent))]
internal sealed class ListModel(
    IDocumentSession session, IContentDefinitions definitions, ContentRights rights, ContentPeople people, UnsavedForms unsaved,
    ContentSchedules schedules, DataTables tables, IStringLocalizer<DeskTexts> texts) : PageModel
{
    private const string Words = "ord";
    private const string Type = "type";
    private const string State = "tilstand";
    private const string Whose = "ejer";
    private const string Title = "titel";
    private const string Changed = "rettet";

    private readonly Dictionary<string, string> _authors = [];

    private Dictionary<string, string> _types = [];

    private ContentReach _reach = null!; // ShapeAsync sets it first

    public DataTable Table { get; private set; } = null!; // set before the view runs

    public IReadOnlyList<ContentRow> Rows { get; private set; } = [];

    /// <summary>Whether there is anything that the person may begin.</summary>
    public bool MayCreate { get; private set; }

    /// <summary>An item that was just taken away, to be brought back by a button.</summary>
    public string? Removed { get; private set; }

    /// <summary>What the person has typed and not saved.</summary>
    public IReadOnlyList<UnsavedForm> Unsaved { get; private set; } = [];

    public string TypeName(string contentType) => _types.GetValueOrDefault(contentType, contentType);

    public string Author(string? author) => author is null ? texts["Nobody"] : _authors[author];

    public string Time(DateTime? utc) => people.Time(utc);

    public async Task OnGetAsync(string? slettet, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        Removed = slettet is not null && ContentIds.IsOne(slettet) ? slettet : null;
        var shape = await ShapeAsync(cancellationToken);
        Table = tables.Open(HttpContext, shape);
        Unsaved = await unsaved.ListAsync(cancellationToken);
        var query = _reach.Query(Table.Value(Type) is { } one ? [one] : _types.Keys) with
        {
            Words = Table.Value(Words),
            IsPublished = Table.Value<ContentState>(State) switch
            {
                ContentState.Published => true,
                ContentState.Draft => false,
                _ => null,
            },
            Owner = Table.Value(Whose) is null ? null : rights.AccountId,
        };
        Table.Count(await query.Ask(session).CountAsync(cancellationToken));
        var found = await Sorted(query.Ask(session)).Skip(Table.Skip).Take(Table.Take).ListIndexAsync(cancellationToken);
        Rows = await RowsAsync(found, cancellationToken);
        foreach (var author in found.Select(row => row.Author).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            _authors[author] = await people.NameAsync(author, cancellationToken);
        }
    }

    public async Task<IActionResult> OnPostFilterAsync(CancellationToken cancellationToken) =>
        await tables.RememberAsync(HttpContext, await ShapeAsync(cancellationToken), cancellationToken);

    private IDocumentQuery<ContentItemIndex> Sorted(IDocumentQuery<ContentItemIndex> query) => (Table.Sort, Table.IsDescending) switch
    {
        (Title, false) => query.OrderBy(row => row.DisplayText),
        (Title, true) => query.OrderByDescending(row => row.DisplayText),
        (_, false) => query.OrderBy(row => row.ModifiedUtc),
        (_, true) => query.OrderByDescending(row => row.ModifiedUtc),
    };

    private async Task<IReadOnlyList<ContentRow>> RowsAsync(IReadOnlyList<ContentItemIndex> found, CancellationToken cancellationToken)
    {
        var drafts = found.Where(row => !row.Published).Select(row => row.ContentItemId).ToArray();
        var published = drafts.Length == 0
            ? []
            : (await session.Query<ContentItemIndex>(row => drafts.Contains(row.ContentItemId) && row.Published)
                .SelectAsync(row => row.ContentItemId, cancellationToken)).ToHashSet(StringComparer.Ordinal);
        var times = await schedules.FindManyAsync([.. found.Select(row => row.ContentItemId)], cancellationToken);
        return
        [
            .. found.Select(row => new ContentRow(
                row,
                row.Published ? ContentState.Published : published.Contains(row.ContentItemId) ? ContentState.PublishedWithDraft : ContentState.Draft,
                times.GetValueOrDefault(row.ContentItemId))),
        ];
    }

    private async Task<TableShape> ShapeAsync(CancellationToken cancellationToken)
    {
        var types = (await definitions.GetAsync(cancellationToken)).Types;
        _reach = await rights.ReachAsync(cancellationToken);
        MayCreate = types.Any(_reach.MayCreate);
        _types = types
            .Where(type => type.Setting<ContentTypeSettings>() is { Listable: true } or { Creatable: true })
            .Where(type => _reach.May(ContentAct.Edit, type.Name, isOwn: true))
            .ToDictionary(type => type.Name, type => type.DisplayName is { Length: > 0 } name ? name : type.Name, StringComparer.Ordinal);
        return new(
            "content",
            texts["List.Title"],
            [
                new(Title, texts["List.ItemTitle"]) { Sorts = true },
                new("type", texts["List.Type"]),
                new("state", texts["List.State"]),
                new(Changed, texts["List.Changed"]) { Sorts = true, LargestFirst = true },
                new("author", texts["List.Author"]),
            ],
            [
                new(Words, texts["List.Words"]),
                new(Type, texts["List.Type"], [.. _types.OrderBy(type => DanishText.SortKey(type.Value), StringComparer.Ordinal).Select(type => new TableChoice(type.Key, type.Value))]),
                new(State, texts["List.State"],
                    [new("draft", texts["State.Draft"]), new("published", texts["State.Published"])]),
                new(Whose, texts["List.Whose"], [new("mine", texts["List.Mine"])]),
            ])
        {
            Sort = Changed,
        };
    }
}
