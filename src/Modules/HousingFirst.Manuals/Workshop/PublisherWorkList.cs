using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals.Workshop;

/// <summary>Chapters that are approved and wait for the next edition.</summary>
internal sealed class PublisherWorkList(IDocumentSession session, IStringLocalizer<ManualDeskTexts> texts) : IWorkListProvider
{
    private const int Order = 25;

    public Permission Permission => ManualsPermissions.ManageManuals;

    public async Task<IReadOnlyList<WorkItem>> ListAsync(CancellationToken cancellationToken) =>
    [
        new(
            texts["Work.Publish"], texts["Work.PublishText"],
            await session.Query<ChapterVersionIndex>(row => row.State == ChapterState.Approved).CountAsync(cancellationToken),
            $"~{ManualAddresses.Chapters}?tilstand=approved", Order),
    ];
}
