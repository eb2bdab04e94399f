namespace HousingFirst.Training.Runs;

/// <summary>Where a run stands.</summary>
internal enum RunState
{
    /// <summary>People can sign up until the deadline, as long as there are seats.</summary>
    Open,

    /// <summary>All seats are taken.</summary>
    Full,

    /// <summary>For people who are invited.</summary>
    Closed,

    Cancelled,
}
