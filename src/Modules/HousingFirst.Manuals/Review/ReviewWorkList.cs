using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Security;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals.Review;

/// <summary>Sections of manuals that wait for a review.</summary>
internal sealed class ReviewWorkList(OverdueChapters overdue, IStringLocalizer<ManualTexts> texts) : IWorkListProvider
{
    private const int Order = 20;

    public Permission Permission => ManualsPermissions.ManageManuals;

    public async Task<IReadOnlyList<WorkItem>> ListAsync(CancellationToken cancellationToken)
    {
        var late = await overdue.ListAsync(cancellationToken);
        return
        [
            new(texts["Review.Work"], texts["Review.WorkText"], late.Sum(chapter => chapter.Sections), "~" + ManualAddresses.Review, Order)
            {
                IsPressing = true,
            },
        ];
    }
}
