using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Security;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Training.Enquiries;

/// <summary>Enquiries that nobody has answered yet.</summary>
internal sealed class EnquiryWorkList(EnquiryStore store, IStringLocalizer<EnquiryTexts> texts) : IWorkListProvider
{
    private const int Order = 10;

    public Permission Permission => EnquiryPermissions.ManageEnquiries;

    public async Task<IReadOnlyList<WorkItem>> ListAsync(CancellationToken cancellationToken) =>
    [
        new(
            texts["WorkList.New"], texts["WorkList.NewText"], await store.CountAsync(EnquiryState.New, cancellationToken),
            $"~{EnquiryAddresses.List}?tilstand=new", Order),
    ];
}
