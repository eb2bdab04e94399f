using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Ui.Tables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Training.Enquiries.Pages;

/// <summary>What workplaces have asked for, the newest first.</summary>
[RequirePermission(nameof(EnquiryPermissions.ManageEnquiries))]
[PrivateAnswer]
internal sealed class ListModel(EnquiryStore store, ICurrentPortal current, DataTables tables, IStringLocalizer<EnquiryTexts> texts) : PageModel
{
    public const string DeletedKey = "slettet";

    private const string StateKey = "tilstand";

    public DataTable Table { get; private set; } = null!; // set before the view runs

    public IReadOnlyList<Enquiry> Enquiries { get; private set; } = [];

    public bool WasDeleted { get; private set; }

    public TimeZoneInfo Zone => current.Portal.TimeZone;

    public string Kept => texts.Period(current.Portal.Settings<EnquirySettings>(EnquirySettings.Key).Retention);

    public async Task OnGetAsync([FromQuery(Name = DeletedKey)] string? deleted, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        WasDeleted = deleted is not null;
        Table = tables.Open(HttpContext, Shape());
        var state = Table.Value<EnquiryState>(StateKey);
        Table.Count(await store.CountAsync(state, cancellationToken));
        Enquiries = await store.ListAsync(state, !Table.IsDescending, Table.Skip, Table.Take, cancellationToken);
    }

    private TableShape Shape() => new(
        "enquiries",
        texts["List.Title"],
        [
            new("reference", texts["Field.Reference"]),
            new("workplace", texts["Field.Workplace"]),
            new("state", texts["Field.State"]),
            new("kind", texts["Field.Kind"]),
            new("received", texts["Field.Received"]) { Sorts = true, LargestFirst = true },
            new("participants", texts["Field.Participants"]) { IsNumber = true },
        ],
        [new(StateKey, texts["Field.State"], DataTable.Choices<EnquiryState>(state => texts[$"States.{state}"]))])
    {
        Sort = "received",
    };
}
