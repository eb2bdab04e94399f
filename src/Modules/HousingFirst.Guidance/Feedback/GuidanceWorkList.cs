using HousingFirst.Guidance.Matching.Local;
using HousingFirst.Guidance.Shelves;
using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Security;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Guidance.Feedback;

/// <summary>What waits for those who look after the guidance.</summary>
internal sealed class GuidanceWorkList(
    FeedbackStore store, GuidanceUpkeep upkeep, MatchDesk match, IStringLocalizer<FeedbackTexts> texts) : IWorkListProvider
{
    private const int Order = 40;

    public Permission Permission => GuidancePermissions.ManageGuidance;

    public async Task<IReadOnlyList<WorkItem>> ListAsync(CancellationToken cancellationToken) =>
    [
        Item("Feedback", await store.CountAsync(settled: false, cancellationToken)),
        Item("Overdue", (await upkeep.OverdueAsync(cancellationToken)).Count) with { IsPressing = true },
        Item("Touched", (await upkeep.TouchedAsync(cancellationToken)).Count),
        Item("Match", (await match.WordsAsync(cancellationToken)).Left(match.Edition).Count) with { Url = "~" + GuidanceAddresses.MatchDesk },
    ];

    private WorkItem Item(string name, int count) =>
        new(texts[$"WorkList.{name}"], texts[$"WorkList.{name}Text"], count, "~" + GuidanceAddresses.Desk, Order);
}
