using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Backups;

namespace HousingFirst.Platform.Backups;

/// <summary>
/// The place of a portal at the work with its backups, for one job. Whoever has it is the only one, in this process or another; a process that
/// dies lets go of it.
/// </summary>
internal sealed class BackupPlace(PortalRecord portal, IDisposable held, BackupShelf shelf, TimeProvider clock, Action<BackupPlace, BackupJob?> tell) : IDisposable
{
    public PortalRecord Portal => portal;

    /// <summary>What is done in it; null before it was asked for. It runs until the place is free: whoever sees it over can ask for the next.</summary>
    public BackupJob? Job { get; private set; }

    public BackupMeter Meter { get; } = new();

    /// <summary>Says how far the job is, here and beside the portal's backups.</summary>
    /// <exception cref="IOException">It could not be noted there.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public BackupJob Go(BackupJob job, BackupJobState state)
    {
        var next = job with { State = state, ChangedUtc = clock.GetUtcNow() };
        Job = next.IsOver ? Job : next;
        tell(this, next); // what cannot be noted is told all the same, by this process
        shelf.Write(portal, next);
        return next;
    }

    public void Dispose()
    {
        held.Dispose();
        tell(this, null);
    }
}
