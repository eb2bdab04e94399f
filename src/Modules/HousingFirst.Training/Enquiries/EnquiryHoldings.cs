using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Portals;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Training.Enquiries;

/// <summary>Enquiries on the sheet of where data lie.</summary>
internal sealed class EnquiryHoldings(ICurrentPortal current, IStringLocalizer<EnquiryTexts> texts) : IDataHoldings
{
    public IReadOnlyList<DataHolding> List() =>
    [
        new(
            texts["Data.Enquiries"],
            texts["Data.Enquiries.Holds"],
            texts["Data.Enquiries.Kept", texts.Period(current.Portal.Settings<EnquirySettings>(EnquirySettings.Key).Retention)],
            15)
        {
            IsPersonal = true,
            ReadBy = [EnquiryPermissions.ManageEnquiries],
            Documents = [typeof(Enquiry)],
        },
    ];
}
