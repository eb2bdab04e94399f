using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Portals;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Audit;

/// <summary>The audit trail on the sheet of where data lie.</summary>
internal sealed class AuditHoldings(ICurrentPortal current, IStringLocalizer<AuditTexts> texts) : IDataHoldings
{
    public IReadOnlyList<DataHolding> List() =>
    [
        new(
            texts["Data.Trail"],
            texts["Data.Trail.Holds"],
            texts["Data.Trail.Kept", current.Portal.Settings<AuditSettings>(AuditSettings.Key).Months],
            20)
        {
            IsPersonal = true,
            ReadBy = [AuditPermissions.ViewAudit],
        },
    ];
}
