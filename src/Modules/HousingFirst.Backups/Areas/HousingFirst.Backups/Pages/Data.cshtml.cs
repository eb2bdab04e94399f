using System.Globalization;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Backups.Pages;

/// <summary>The sheet on where data lie. It names nobody, so whoever may enter the administration may read it.</summary>
[RequirePermission("AccessAdmin")]
internal sealed class DataModel(DataSheet sheet, IRoleNames roles, ICurrentPortal current, TimeProvider clock, IStringLocalizer<BackupTexts> texts) : PageModel
{
    public IReadOnlyList<DataSheetRow> Rows { get; private set; } = [];

    public IReadOnlyList<KeyValuePair<string, long>> Others { get; private set; } = [];

    public StoredDataPlace Place => sheet.Place;

    public string Portal => current.Portal.Title;

    public string Today =>
        TimeZoneInfo.ConvertTime(clock.GetUtcNow(), current.Portal.TimeZone).ToString("d", CultureInfo.CurrentCulture);

    public async Task OnGetAsync(CancellationToken cancellationToken) => (Rows, Others) = await sheet.ReadAsync(cancellationToken);

    /// <summary>Who can read it, in words.</summary>
    public string Readers(DataSheetRow row)
    {
        var named = roles.List(row.Roles);
        return (row.Holding.IsForReaders, named) switch
        {
            (true, "") => texts["Data.Readers"],
            (true, _) => texts["Data.ReadersAnd", named],
            (false, "") => texts["Data.Nobody"],
            _ => named,
        };
    }
}
