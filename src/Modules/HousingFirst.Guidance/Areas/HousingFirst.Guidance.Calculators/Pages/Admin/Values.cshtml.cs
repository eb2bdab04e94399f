using HousingFirst.Guidance.Calculators.Cost;
using HousingFirst.Guidance.Calculators.Local;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using HousingFirst.Ui.Tables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Guidance.Calculators.Pages.Admin;

/// <summary>What the portal reckons with, beside what ships.</summary>
[RequirePermission(nameof(GuidancePermissions.ManageGuidance))]
internal sealed class ValuesModel(ValueDesk desk, DataTables tables, ValueWords words, IStringLocalizer<ValueTexts> texts) : PageModel
{
    public const string DoneKey = "udfoert";
    public const string Saved = "gemt";
    public const string Restored = "som-leveret";

    private const string Name = "navn";
    private const string Group = "beregner";
    private const string Whose = "jeres";
    private const string Own = "egne";
    private const string Uncertain = "mangler";

    public DataTable Table { get; private set; } = null!; // set before the view runs

    public IReadOnlyList<ValueRow> Rows { get; private set; } = [];

    public string? Done { get; private set; }

    public string LabelOf(AdjustableValue value) => words.Label(value);

    public string Spoken(AdjustableValue value, CostSpan span) => words.Spoken(value, span);

    public async Task OnGetAsync([FromQuery(Name = DoneKey)] string? done, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        Done = done is Saved or Restored ? texts["Done." + done].Value : null;
        Table = tables.Open(HttpContext, Shape());
        var rows = (await desk.ListAsync(cancellationToken)).Where(Fits);
        Rows = Table.RowsOf(Table.Sort == Name ? rows.OrderBy(row => DanishText.SortKey(LabelOf(row.Value)), StringComparer.Ordinal) : rows);
    }

    private bool Fits(ValueRow row) =>
        (Table.Value<ValueGroup>(Group) is not { } group || row.Value.Group == group)
        && Table.Value(Whose) switch
        {
            Own => row.Own is not null,
            Uncertain => row.Own is null && row.Value.IsUncertain,
            _ => true,
        };

    private TableShape Shape() => new(
        "guidancevalues",
        texts["Title"],
        [
            new(Name, texts["Column.Name"]) { Sorts = true },
            new(Group, texts["Column.Group"]) { Sorts = true },
            new(Whose, texts["Column.Own"]),
            new("leveret", texts["Column.Shipped"]),
            new("kilde", texts["Column.Source"]),
        ],
        [
            new(Group, texts["Column.Group"], DataTable.Choices<ValueGroup>(group => texts["Group." + group])),
            new(Whose, texts["Column.Own"], [new(Own, texts["Filter.Own"]), new(Uncertain, texts["Filter.Uncertain"])]),
        ])
    {
        Sort = Group,
    };
}
