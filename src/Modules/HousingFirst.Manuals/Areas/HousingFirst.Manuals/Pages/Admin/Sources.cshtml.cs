using System.Globalization;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Workshop;
using HousingFirst.Manuals.Writing;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using HousingFirst.Sdk.Time;
using HousingFirst.Ui.Tables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals.Areas.Pages.Admin;

/// <summary>The sources that own chapters can cite, with the key to write; and a form for the portal's own.</summary>
[RequirePermission(nameof(ManualsPermissions.ViewManualDrafts))]
internal sealed class SourcesModel(
    OwnManuals manuals, IDocumentSession session, IPermissionChecker person, DataTables tables, ICurrentPortal current, TimeProvider clock,
    IPageFrame frame, IStringLocalizer<ManualDeskTexts> texts) : PageModel
{
    private const string KeyPrefix = "L";
    private const int MostText = 200;
    private const int MostAddress = 1000;

    [BindProperty]
    public SourceForm Form { get; set; } = new();

    public WritersManual Manual { get; private set; } = null!; // set, as all below, before the view runs

    public DataTable Table { get; private set; } = null!;

    public IReadOnlyList<ManualSource> Sources { get; private set; } = [];

    /// <summary>Key of the source that was added just before.</summary>
    public string? WasSaved { get; private set; }

    public bool MayWrite => person.Allows(ManualsPermissions.WriteManuals);

    public async Task<IActionResult> OnGetAsync(string manual, string? gemt, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (await manuals.FindAsync(manual, cancellationToken) is not { } found)
        {
            return NotFound();
        }

        Show(found);
        Form.Read = ChapterFields.Written(clock.Today(current.Portal));
        WasSaved = found.Own.Sources.FirstOrDefault(source => source.Key == gemt)?.Key;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string manual, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!MayWrite || await manuals.FindAsync(manual, cancellationToken) is not { } found)
        {
            return NotFound();
        }

        Show(found);
        var source = Read(found);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        try
        {
            found.Own.Sources.Add(source);
            session.Store(found.Own);
            await session.SaveChangesAsync(cancellationToken);
            return Redirect($"{frame.Url("~" + ManualAddresses.Sources(manual))}?gemt={source.Key}");
        }
        catch (Exception late) when (late is StaleDocumentException or UniqueIndexException)
        {
            await session.CancelAsync();
            ModelState.AddModelError("", texts["Problem.Again"]);
            return Page();
        }
    }

    private OwnSource Read(WritersManual found)
    {
        var (title, publisher, url) = (PostedForm.Clean(Form.Title), PostedForm.Clean(Form.Publisher), PostedForm.Clean(Form.Url));
        var (day, year) = (ChapterFields.Read(PostedForm.Clean(Form.Read)), (int?)null);
        if (int.TryParse(PostedForm.Clean(Form.Year), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 1000 and < 3000)
        {
            year = number;
        }

        Demand(nameof(Form.Title), title.Length is > 0 and <= MostText, "Problem.Fill");
        Demand(nameof(Form.Publisher), publisher.Length is > 0 and <= MostText, "Problem.Fill");
        Demand(nameof(Form.Title), !PersonalNumbers.StandIn(title), "Problem.PersonalNumber");
        Demand(nameof(Form.Publisher), !PersonalNumbers.StandIn(publisher), "Problem.PersonalNumber");
        Demand(nameof(Form.Year), year is not null || PostedForm.Clean(Form.Year).Length == 0, "Problem.Year");
        Demand(nameof(Form.Read), day <= clock.Today(current.Portal), "Problem.DayRead");
        Demand(nameof(Form.Url), url.Length == 0 || IsOnTheWeb(url), "Problem.Address");
        var last = found.Own.Sources.Select(source =>
            int.TryParse(source.Key[KeyPrefix.Length..], CultureInfo.InvariantCulture, out var count) ? count : 0);
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{KeyPrefix}{last.DefaultIfEmpty(0).Max() + 1}"), title, publisher, year,
            url.Length == 0 ? null : url, day ?? default);

        void Demand(string field, bool isMet, string otherwise)
        {
            if (!isMet)
            {
                ModelState.AddModelError("Form." + field, texts[otherwise]);
            }
        }
    }

    private static bool IsOnTheWeb(string url) =>
        url.Length <= MostAddress && Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);

    private void Show(WritersManual found)
    {
        Manual = found;
        Table = tables.Open(HttpContext, Shape());
        Sources = Table.RowsOf(manuals.Sources(found).ByKey.Values.OrderBy(source => DanishText.SortKey(source.Title), StringComparer.Ordinal));
    }

    private TableShape Shape() => new(
        "sources",
        texts["Sources.Title"],
        [
            new("key", texts["Sources.Key"]),
            new("title", texts["Sources.SourceTitle"]) { Sorts = true },
            new("publisher", texts["Sources.Publisher"]),
            new("read", texts["Sources.Read"]),
        ],
        [])
    {
        Sort = "title",
    };
}
