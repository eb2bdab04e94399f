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
            backups.Plan.Hour is null ? texts["Data.Backups.KeptByHand", backups.Plan.Kept] : texts["Data.Backups.Kept", backups.Plan.Kept],
            90)
        {
            IsPersonal = true,
            ReadBy = [BackupPermissions.ManageBackups],
        },
    ];
}
