using HousingFirst.Sdk.Administration;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Backups;

/// <summary>The backups themselves on the sheet: they hold all the rest, also what has been deleted since.</summary>
internal sealed class BackupHoldings(IBackups backups, IStringLocalizer<BackupTexts> texts) : IDataHoldings
{
    public IReadOnlyList<DataHolding> List() =>
    [
        new(
            texts["Data.Backups"],
            texts["Data.Backups.Holds"],
            Kept(backups.Plan),
            90)
        {
            IsPersonal = true,
            ReadBy = [BackupPermissions.ManageBackups],
        },
    ];

    private string Kept(BackupPlan plan)
    {
        var number = texts[plan.Hour is null ? "Data.Backups.KeptByHand" : "Data.Backups.Kept", plan.Kept];
        return plan.KeptBytes is { } bytes ? $"{number} {texts["Data.Backups.KeptBytes", BackupFormats.Size(bytes)]}" : number;
    }
}
