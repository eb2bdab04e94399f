using HousingFirst.Manuals.Shelves;
using HousingFirst.Sdk.Administration;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals;

/// <summary>Local additions on the sheet of where data lie.</summary>
internal sealed class ManualHoldings(IStringLocalizer<ManualDeskTexts> texts) : IDataHoldings
{
    public IReadOnlyList<DataHolding> List() =>
    [
        new(texts["Data.Manuals"], texts["Data.Manuals.Holds"], texts["Data.Manuals.Kept"], 60)
        {
            IsForReaders = true,
            Documents = [typeof(PortalManuals)],
        },
    ];
}
