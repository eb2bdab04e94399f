using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals.Workshop;

/// <summary>Chapters that wait for who wrote them, and those that have to be looked at again.</summary>
internal sealed class WriterWorkList(IDocumentSession session, WriterRights rights, IStringLocalizer<ManualDeskTexts> texts) : IWorkListProvider
{
    private const int Order = 24;

    public Permission Permission => ManualsPermissions.WriteManuals;

    public async Task<IReadOnlyList<WorkItem>> ListAsync(CancellationToken cancellationToken)
    {
        var actor = rights.Actor;
        var back = await session.Query<ChapterVersionIndex>(row => row.State == ChapterState.ChangesRequested)
            .ListAsync<ChapterVersion>(cancellationToken);
        var due = await session.Query<ChapterVersionIndex>(row => row.State == ChapterState.DueForRevision).ListIndexAsync(cancellationToken);
        var begun = (await session.Query<ChapterVersionIndex>(row => row.State == ChapterState.Draft || row.State == ChapterState.InReview
                || row.State == ChapterState.ChangesRequested || row.State == ChapterState.Approved).ListIndexAsync(cancellationToken))
            .Select(row => (row.ManualId, row.ChapterId)).ToHashSet();
        return
        [
            new(
                texts["Work.Changes"], texts["Work.ChangesText"],
                back.Count(version => version.Authors.Contains(actor.AccountId, StringComparer.Ordinal)),
                $"~{ManualAddresses.Chapters}?tilstand=changesrequested", Order),
            new(
                texts["Work.Due"], texts["Work.DueText"], due.Count(row => !begun.Contains((row.ManualId, row.ChapterId))),
                $"~{ManualAddresses.Chapters}?tilstand=dueforrevision", Order)
            {
                IsPressing = true,
            },
        ];
    }
}
