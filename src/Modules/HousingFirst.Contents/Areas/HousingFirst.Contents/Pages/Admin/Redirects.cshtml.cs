using HousingFirst.Contents.Desk;
using HousingFirst.Contents.Redirects;
using HousingFirst.Sdk.Content.Routing;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using HousingFirst.Ui.Tables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Pages.Admin;

/// <summary>Addresses that lead to others: those of pages that were moved, and those that somebody wrote.</summary>
[RequirePermission(nameof(ContentPermissions.ManageRedirects))]
internal sealed class RedirectsModel(
    IDocumentSession session, RedirectMap map, RedirectCounter counter, IContentRoutes routes, ICurrentPortal current, ContentPeople people,
    DataTables tables, IPageFrame frame, IStringLocalizer<RedirectTexts> texts) : PageModel
{
    private const string Words = "ord";
    private const string Why = "hvorfor";
    private const string Made = "lavet";
    private const string Old = "fra";

    public DataTable Table { get; private set; } = null!; // set before the view runs

    public IReadOnlyList<RedirectRow> Rows { get; private set; } = [];

    public string? Done { get; private set; }

    [BindProperty]
    public string? From { get; set; }

    [BindProperty]
    public string? To { get; set; }

    [BindProperty]
    public bool Leaves { get; set; }

    public string Time(DateTime utc) => people.Time(utc);

    public async Task OnGetAsync(string? udfoert, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        Done = udfoert is not null && texts["Done." + udfoert] is { ResourceNotFound: false } done ? done.Value : null;
        await ShowAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostFilterAsync(CancellationToken cancellationToken) => await tables.RememberAsync(HttpContext, Shape(), cancellationToken);

    public async Task<IActionResult> OnPostAddAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        var target = RedirectTarget.Of(To);
        var problem = await map.RefuseAsync(From ?? "", target, Leaves, cancellationToken)
            ?? (await map.LeadsSomewhereAsync(target, cancellationToken) ? null : "Target.Missing");
        if (problem is not null)
        {
            ModelState.AddModelError(problem.StartsWith("From", StringComparison.Ordinal) ? nameof(From) : problem == "Target.Leaves" ? nameof(Leaves) : nameof(To), texts[problem]);
            await ShowAsync(cancellationToken);
            return Page();
        }

        await map.SetAsync(From!, null, target, cancellationToken); // an empty one was refused
        await session.SaveChangesAsync(cancellationToken);
        return Redirect($"{frame.Url("~" + ContentAddresses.Redirects)}?udfoert=lavet");
    }

    public async Task<IActionResult> OnPostDeleteAsync(long id, CancellationToken cancellationToken)
    {
        if (!await map.RemoveAsync(id, cancellationToken))
        {
            return NotFound();
        }

        await session.SaveChangesAsync(cancellationToken);
        return Redirect($"{frame.Url("~" + ContentAddresses.Redirects)}?udfoert=slettet");
    }

    private async Task ShowAsync(CancellationToken cancellationToken)
    {
        Table = tables.Open(HttpContext, Shape());
        Table.Count(await Ask().CountAsync(cancellationToken));
        var found = await Sorted(Ask()).Skip(Table.Skip).Take(Table.Take).ListAsync<Redirect>(cancellationToken);
        var use = await session.LoadSingleAsync<RedirectUse>(cancellationToken);
        List<RedirectRow> rows = [];
        foreach (var redirect in found)
        {
            var url = redirect.ContentItemId is { } id ? await routes.UrlAsync(id, cancellationToken) : redirect.Target;
            var uses = (use?.Counts.GetValueOrDefault(redirect.From) ?? 0) + counter.Of(current.Portal.Name, redirect.From);
            rows.Add(new(
                session.IdOf(redirect) ?? 0, redirect.From, url, url is null ? "" : RedirectTarget.IsOwn(url) ? url[1..] : url, redirect.ContentItemId is not null,
                uses, redirect.CreatedUtc)
            {
                IsBroken = redirect.Target is { } target && !await map.LeadsSomewhereAsync(target, cancellationToken),
            });
        }

        Rows = rows;
    }

    private IDocumentQuery<RedirectIndex> Ask()
    {
        var query = session.Query<RedirectIndex>();
        query = Table.Value(Why) switch
        {
            "moved" => query.Where(row => row.ContentItemId != null),
            "written" => query.Where(row => row.ContentItemId == null),
            _ => query,
        };
        if (Table.Value(Words) is { } words)
        {
            var folded = DanishText.Fold(words);
            query = query.Where(row => DanishText.Fold(row.From).Contains(folded, StringComparison.Ordinal));
        }

        return query;
    }

    private IDocumentQuery<RedirectIndex> Sorted(IDocumentQuery<RedirectIndex> query) => (Table.Sort, Table.IsDescending) switch
    {
        (Old, false) => query.OrderBy(row => row.From),
        (Old, true) => query.OrderByDescending(row => row.From),
        (_, false) => query.OrderBy(row => row.CreatedUtc),
        (_, true) => query.OrderByDescending(row => row.CreatedUtc),
    };

    private TableShape Shape() => new(
        "redirects",
        texts["Title"],
        [
            new(Old, texts["Old"]) { Sorts = true },
            new("til", texts["To"]),
            new(Why, texts["Why"]),
            new("brugt", texts["Uses"]) { IsNumber = true },
            new(Made, texts["Made"]) { Sorts = true, LargestFirst = true },
            new("slet", texts["Delete"]),
        ],
        [new(Words, texts["Words"]), new(Why, texts["Why"], [new("moved", texts["Moved"]), new("written", texts["Written"])])])
    {
        Sort = Made,
    };
}
