using HousingFirst.Sdk.Administration;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Backups;

/// <summary>That backups are not taken as they should be, cannot be brought back, or that what somebody asked for came to nothing.</summary>
internal sealed class BackupWorkList(IBackups backups, BackupJobNotes notes, IStringLocalizer<BackupTexts> texts) : IWorkListProvider
{
    private const int Order = 10;

    public Permission Permission => BackupPermissions.ManageBackups;

    public Task<IReadOnlyList<WorkItem>> ListAsync(CancellationToken cancellationToken)
    {
        var items = new List<WorkItem>();
        var health = backups.Health();
        if (health is not (BackupHealth.Unplanned or BackupHealth.Fine))
        {
            items.Add(Item(health.ToString()));
        }

        if (notes.HasFailed(BackupJobKind.Restore))
        {
            items.Add(Item("NotRestored"));
        }

        if ((notes.HasFailed(BackupJobKind.Try) || notes.HasGoneUntried()) && health is not (BackupHealth.Broken or BackupHealth.Untried))
        {
            items.Add(Item("NotTried"));
        }

        return Task.FromResult<IReadOnlyList<WorkItem>>(items);
    }

    private WorkItem Item(string name) =>
        new(texts[$"WorkList.{name}"], texts[$"WorkList.{name}Text"], 1, "~" + BackupAddresses.Backups, Order) { IsPressing = true };
}
