using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Security;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Schedules;

/// <summary>Items that could not be published when their time came.</summary>
internal sealed class ScheduleWorkList(ContentSchedules schedules, IStringLocalizer<DeskTexts> texts) : IWorkListProvider
{
    private const int Order = 15;

    public Permission Permission => ContentPermissions.PublishContent;

    public async Task<IReadOnlyList<WorkItem>> ListAsync(CancellationToken cancellationToken) =>
    [
        new(
            texts["Schedule.Work"], texts["Schedule.WorkText"], await schedules.CountFailedAsync(cancellationToken),
            "~" + ContentAddresses.Scheduled, Order)
        {
            IsPressing = true,
        },
    ];
}
