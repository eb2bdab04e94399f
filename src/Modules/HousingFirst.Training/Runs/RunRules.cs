namespace HousingFirst.Training.Runs;

/// <summary>What a run's dates and seats mean on a day. Days are the portal's local days, and a deadline is its last minute.</summary>
internal static class RunRules
{
    // A fifth of the seats, and never more than four, is "few": a reader who waits a week may be too late.
    private const int FewShare = 5;
    private const int MostThatAreFew = 4;

    /// <summary>Its last day is over.</summary>
    public static bool IsPast(this CourseRun run, DateOnly today) => run.LastDay < today;

    /// <summary>It has begun.</summary>
    public static bool HasBegun(this CourseRun run, DateOnly today) => run.FirstDay <= today;

    /// <summary>Whether people can sign up.</summary>
    public static bool IsOpen(this CourseRun run, DateOnly today) =>
        run.Details.State == RunState.Open && !run.HasBegun(today) && (run.Details.Deadline is not { } deadline || today <= deadline)
        && run.Details.Seats is null or { Left: > 0 };

    /// <summary>Whether all seats are taken.</summary>
    public static bool IsFull(this CourseRun run) => run.Details.State == RunState.Full || run.Details is { State: RunState.Open, Seats.Left: 0 };

    /// <summary>Whether there are few seats left.</summary>
    public static bool HasFewSeats(this CourseRun run, DateOnly today) =>
        run.IsOpen(today) && run.Details.Seats is { } seats && seats.Left <= Math.Clamp(seats.Max / FewShare, 1, MostThatAreFew);
}
