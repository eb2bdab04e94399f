using HousingFirst.Manuals.Readings;
using HousingFirst.Manuals.Shelves;
using HousingFirst.Manuals.Workshop;
using HousingFirst.Sdk.Administration;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals;

/// <summary>What the portal writes and who has read it, on the sheet of where data lie.</summary>
internal sealed class ManualHoldings(IStringLocalizer<ManualDeskTexts> texts) : IDataHoldings
{
    public IReadOnlyList<DataHolding> List() =>
    [
        new(texts["Data.Manuals"], texts["Data.Manuals.Holds"], texts["Data.Manuals.Kept"], 60)
        {
            IsForReaders = true,
            ReadBy = [ManualsPermissions.ViewManualDrafts],
            Documents = [typeof(PortalManuals), typeof(ChapterVersion), typeof(OwnManual), typeof(OwnEdition)],
        },
        new(texts["Data.Readings"], texts["Data.Readings.Holds"], texts["Data.Readings.Kept"], 65)
        {
            IsPersonal = true,
            ReadBy = [ManualsPermissions.ViewManualReaders],
            Documents = [typeof(ManualReading)],
        },
    ];
}
