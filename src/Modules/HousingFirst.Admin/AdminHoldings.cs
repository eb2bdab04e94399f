using HousingFirst.Sdk.Content.Definitions;
using HousingFirst.Sdk.Portals;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Admin;

/// <summary>Mails and settings on the sheet of where data lie.</summary>
internal sealed class AdminHoldings(IStringLocalizer<AdminTexts> texts) : IDataHoldings
{
    public IReadOnlyList<DataHolding> List() =>
    [
        new(texts["Data.Mails"], texts["Data.Mails.Holds"], texts["Data.Mails.Kept"], 30)
        {
            IsPersonal = true,
            PlatformDocuments = ["OutboxMail"],
        },
        new(texts["Data.Settings"], texts["Data.Settings.Holds"], texts["Data.Settings.Kept"], 80)
        {
            ReadBy = [AdminPermissions.ManageSettings],
            Documents = [typeof(PortalSettings), typeof(ContentDefinitionRecords)],
            PlatformDocuments = ["RecipeLedger"],
        },
    ];
}
