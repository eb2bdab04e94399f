using HousingFirst.Contents.Desk;
using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Security;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Schedules;

/// <summary>Items that could not be published when their time came, by those who may publish them.</summary>
internal sealed class ScheduleWorkList(ContentSchedules schedules, ContentRights rights, IStringLocalizer<DeskTexts> texts) : IWorkListProvider
{
    private const int Order = 15;

    public Permission Permission => ContentPermissions.ListContent;

    public async Task<IReadOnlyList<WorkItem>> ListAsync(CancellationToken cancellationToken) =>
    [
        new(
            texts["Schedule.Work"], texts["Schedule.WorkText"], await CountAsync(cancellationToken),
            "~" + ContentAddresses.Scheduled, Order)
        {
            IsPressing = true,
        },
    ];

    private async Task<int> CountAsync(CancellationToken cancellationToken)
    {
        var reach = await rights.ReachAsync(cancellationToken);
        return (await schedules.ListFailedAsync(cancellationToken)).Count(item => reach.May(ContentAct.Publish, item));
    }
}
