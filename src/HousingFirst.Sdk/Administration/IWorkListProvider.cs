using HousingFirst.Sdk.Security;

namespace HousingFirst.Sdk.Administration;

/// <summary>
/// Tells what waits for somebody: the start page of the administration puts the answers of all features together. Asked at each look at
/// that page, for those alone who carry the permission, so it answers from indexes.
/// </summary>
public interface IWorkListProvider
{
    /// <summary>Who can do the work, and so is shown it.</summary>
    Permission Permission { get; }

    /// <summary>What waits in the current portal; empty when nothing does.</summary>
    Task<IReadOnlyList<WorkItem>> ListAsync(CancellationToken cancellationToken);
}
