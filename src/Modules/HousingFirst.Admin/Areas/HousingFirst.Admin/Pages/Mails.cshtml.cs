using System.Globalization;
using HousingFirst.Sdk.Mail;
using HousingFirst.Sdk.Portals;
using HousingFirst.Ui.Tables;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Admin.Pages;

/// <summary>How far the portal's mails have come. Neither what they say nor to whom they go.</summary>
[RequirePermission(nameof(AdminPermissions.ViewMails))]
internal sealed class MailsModel(IMailJournal journal, ICurrentPortal current, DataTables tables, IStringLocalizer<AdminTexts> texts) : PageModel
{
    private const string State = "tilstand";

    public DataTable Table { get; private set; } = null!; // set before the view runs

    public IReadOnlyList<MailEntry> Mails { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Table = tables.Open(HttpContext, Shape());
        var state = Table.Value<MailState>(State);
        Table.Count(await journal.CountAsync(state, null, cancellationToken));
        Mails = await journal.ListAsync(state, !Table.IsDescending, Table.Skip, Table.Take, cancellationToken);
    }

    public string Local(DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(utc, current.Portal.TimeZone).ToString("g", CultureInfo.CurrentCulture);

    private TableShape Shape() => new(
        "mails",
        texts["Mails.Title"],
        [
            new("stored", texts["Mails.Stored"]) { Sorts = true, LargestFirst = true },
            new("state", texts["Mails.State"]),
            new("at", texts["Mails.At"]),
            new("tries", texts["Mails.Tries"]) { IsNumber = true },
        ],
        [new(State, texts["Mails.State"], DataTable.Choices<MailState>(state => texts[$"Mails.State.{state}"]))])
    {
        Sort = "stored",
    };
}
