namespace HousingFirst.Sdk.Time;

/// <summary>
/// Something that a feature does about once a day in each running portal that has it on, outside any request: taking away what has
/// been kept long enough. It has a scope of its own, so it saves what it changes. Runs a while after the host's start and then every
/// 24 hours; on several hosts over one database it may run on each, and a kill may cut it off, so running it again does no harm.
/// </summary>
public interface IDailyTask
{
    /// <summary>Does the day's work in the current portal. What it throws is logged, and the other tasks go on.</summary>
    Task RunAsync(CancellationToken cancellationToken);
}
