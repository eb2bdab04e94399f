namespace HousingFirst.Sdk.Time;

/// <summary>
/// Something that a feature does about once a minute in each running portal that has it on, outside any request: what people have set a time for.
/// It has a scope of its own, so it saves what it changes. On several hosts over one database it runs on each, and a kill may cut it
/// off: what it does and the note that it is done belong into one transaction. With nothing due it asks one index and ends.
/// </summary>
public interface IMinuteTask
{
    /// <summary>Does what is due in the current portal. What it throws is logged, and the other tasks go on.</summary>
    Task RunAsync(CancellationToken cancellationToken);
}
