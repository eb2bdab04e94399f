namespace HousingFirst.Contents.Schedules;

/// <summary>Why something was not done at its time.</summary>
internal enum ScheduleFailure
{
    /// <summary>The checks found something that must not come before readers.</summary>
    Checks,

    /// <summary>Whoever set the time may not do it any more, or has left.</summary>
    Rights,

    /// <summary>It was tried several times and something went wrong each time.</summary>
    Fault,
}
