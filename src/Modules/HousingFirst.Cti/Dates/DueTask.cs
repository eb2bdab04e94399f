namespace HousingFirst.Cti.Dates;

/// <summary>A task around a boundary with its day.</summary>
/// <param name="Task">The task.</param>
/// <param name="Due">Its day.</param>
internal sealed record DueTask(BoundaryTask Task, DateOnly Due);
