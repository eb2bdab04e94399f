namespace HousingFirst.Training.Runs;

/// <summary>A day of a run, in the portal's local time.</summary>
/// <param name="Date">The day.</param>
/// <param name="Starts">When it begins.</param>
/// <param name="Ends">When it ends, on the same day.</param>
internal sealed record RunDay(DateOnly Date, TimeOnly Starts, TimeOnly Ends);
