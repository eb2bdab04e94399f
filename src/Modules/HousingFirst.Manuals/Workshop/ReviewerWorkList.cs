using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals.Workshop;

/// <summary>Chapters that wait for the person's yes: in review, not written by them and not approved by them yet.</summary>
internal sealed class ReviewerWorkList(IDocumentSession session, WriterRights rights, IStringLocalizer<ManualDeskTexts> texts) : IWorkListProvider
{
    private const int Order = 23;

    public Permission Permission => ManualsPermissions.ApproveManuals;

    public async Task<IReadOnlyList<WorkItem>> ListAsync(CancellationToken cancellationToken)
    {
        var actor = rights.Actor;
        var waiting = await session.Query<ChapterVersionIndex>(row => row.State == ChapterState.InReview)
            .ListAsync<ChapterVersion>(cancellationToken);
        var count = waiting.Count(version => ChapterRules.Open(version, actor).Contains(ChapterStep.Approve));
        return
        [
            new(
                texts["Work.Review"], texts["Work.ReviewText"], count,
                $"~{ManualAddresses.Chapters}?tilstand=inreview", Order),
        ];
    }
}
