using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using HousingFirst.Search.Synonyms;
using HousingFirst.Ui.Tables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Search.Areas.Pages;

/// <summary>Words that mean the same: the portal's own, and beside them those that ship.</summary>
[RequirePermission(nameof(SearchPermissions.ManageSearch))]
internal sealed class SynonymsModel(SynonymDesk desk, IDocumentSession session, DataTables tables, IPageFrame frame, IStringLocalizer<SynonymTexts> texts)
    : PageModel
{
    public const string DoneKey = "udfoert";
    public const string GroupKey = "gruppe";
    public const string Added = "lavet";
    public const string Changed = "rettet";
    public const string Gone = "vaek";

    private const string Deleted = "slettet";
    private const string Restored = "fortrudt";
    private const string Words = "ord";
    private const string From = "fra";
    private const string Owner = "hvis";
    private const string Own = "egne";
    private const string Shipped = "medfulgte";

    public DataTable Table { get; private set; } = null!; // set before the view runs

    public IReadOnlyList<SynonymRow> Rows { get; private set; } = [];

    public string? Done { get; private set; }

    public string? Problem { get; private set; }

    /// <summary>The group that was deleted just before, by its key: it can be put back.</summary>
    public string? DeletedKey { get; private set; }

    /// <summary>The group that was saved just before.</summary>
    public SynonymGroup? Saved { get; private set; }

    /// <summary>The search for what a group begins with, as readers see it.</summary>
    public string SearchOf(SynonymGroup group) => frame.Url("~" + SearchAddresses.Of(new SearchRequest(group.From[0])));

    public async Task OnGetAsync(
        [FromQuery(Name = DoneKey)] string? done, [FromQuery(Name = GroupKey)] string? group, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        Done = done is Added or Changed or Deleted or Restored ? texts["Done." + done].Value : null;
        Problem = done == Gone ? texts["Gone"].Value : null;
        var own = await ShowAsync(cancellationToken);
        Saved = Done is null ? null : own.FirstOrDefault(row => row.Key == group)?.Group;
        DeletedKey = done == Deleted && Saved is null ? group : null;
    }

    public async Task<IActionResult> OnPostFilterAsync(CancellationToken cancellationToken) =>
        await tables.RememberAsync(HttpContext, Shape(), cancellationToken);

    public Task<IActionResult> OnPostDeleteAsync(string? key, CancellationToken cancellationToken) =>
        ActAsync(desk.RemoveAsync, key ?? "", Deleted, "DeleteAgain", cancellationToken);

    public Task<IActionResult> OnPostRestoreAsync(string? key, CancellationToken cancellationToken) =>
        ActAsync(desk.RestoreAsync, key ?? "", Restored, "RestoreAgain", cancellationToken);

    private async Task<IActionResult> ActAsync(
        Func<string, CancellationToken, Task<bool>> act, string key, string done, string again, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        try
        {
            var list = frame.Url("~" + SearchAddresses.Synonyms);
            return Redirect(await act(key, cancellationToken) ? $"{list}?{DoneKey}={done}&{GroupKey}={Uri.EscapeDataString(key)}" : $"{list}?{DoneKey}={Gone}");
        }
        catch (StaleDocumentException)
        {
            await session.CancelAsync();
            Problem = texts[again];
            DeletedKey = done == Restored ? key : null;
            await ShowAsync(cancellationToken);
            return Page();
        }
    }

    private async Task<IReadOnlyList<SynonymRow>> ShowAsync(CancellationToken cancellationToken)
    {
        Table = tables.Open(HttpContext, Shape());
        var lines = await desk.LinesAsync(cancellationToken);
        List<SynonymRow> own =
        [
            .. lines.Select(line => SynonymGroup.Read(line) is { } group ? new SynonymRow(group, SynonymGroup.KeyOf(line)) : null).OfType<SynonymRow>(),
        ];
        var shipped = desk.Shipped().Select(group => new SynonymRow(group, null));
        var found = Narrowed(Table.Value(Owner) switch { Own => own, Shipped => shipped, _ => own.Concat(shipped) }).ToList();
        Table.Count(found.Count);
        Rows = [.. Sorted(found).Skip(Table.Skip).Take(Table.Take)];
        return own;
    }

    private IEnumerable<SynonymRow> Narrowed(IEnumerable<SynonymRow> rows)
    {
        if (Table.Value(Words) is not { } words)
        {
            return rows;
        }

        var folded = DanishText.Fold(words);
        return rows.Where(row => row.Group.Words.Any(word => DanishText.Fold(word).Contains(folded, StringComparison.Ordinal)));
    }

    private IEnumerable<SynonymRow> Sorted(IReadOnlyCollection<SynonymRow> rows)
    {
        var byWords = rows.OrderBy(row => DanishText.SortKey(row.Group.From[0]), StringComparer.Ordinal);
        return (Table.Sort, Table.IsDescending) switch
        {
            (From, false) => byWords,
            (From, true) => byWords.Reverse(),
            (_, false) => byWords.OrderByDescending(row => row.IsOwn),
            (_, true) => byWords.OrderBy(row => row.IsOwn),
        };
    }

    private TableShape Shape() => new(
        "synonyms",
        texts["Title"],
        [
            new(From, texts["From"]) { Sorts = true },
            new("til", texts["To"]),
            new("vej", texts["Way"]),
            new(Owner, texts["Owner"]) { Sorts = true },
            new("goer", texts["Acts"]),
        ],
        [new(Words, texts["Words"]), new(Owner, texts["Owner"], [new(Own, texts["Own"]), new(Shipped, texts["Shipped"])])])
    {
        Sort = Owner,
    };
}
