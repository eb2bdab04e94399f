using HousingFirst.Sdk.Administration;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Backups;

/// <summary>That backups are not taken as they should be, or cannot be brought back.</summary>
internal sealed class BackupWorkList(IBackups backups, IStringLocalizer<BackupTexts> texts) : IWorkListProvider
{
    private const int Order = 10;

    public Permission Permission => BackupPermissions.ManageBackups;

    public Task<IReadOnlyList<WorkItem>> ListAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<WorkItem>>(
        backups.Health() is var health and (BackupHealth.Failed or BackupHealth.Broken or BackupHealth.Overdue or BackupHealth.Incomplete)
            ? [new(texts[$"WorkList.{health}"], texts[$"WorkList.{health}Text"], 1, "~" + BackupAddresses.Backups, Order) { IsPressing = true }]
            : []);
}
