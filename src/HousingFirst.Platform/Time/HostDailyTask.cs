namespace HousingFirst.Platform.Time;

/// <summary>A daily task of the host's own. A module's are among its extensions.</summary>
/// <param name="Task">The type that is made in each portal.</param>
internal sealed record HostDailyTask(Type Task);
