using System.Collections.Immutable;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Training.Runs;

/// <summary>A course on certain dates, as readers see it.</summary>
/// <param name="Id">The item's id; stays the same when the run is changed.</param>
/// <param name="Title">What to call it.</param>
/// <param name="Details">What is known of it.</param>
/// <param name="Days">Its days in order.</param>
/// <param name="Audience">Who may see it.</param>
/// <param name="Changed">When it was last changed, UTC.</param>
internal sealed record CourseRun(string Id, string Title, CourseRunPart Details, ImmutableArray<RunDay> Days, Audience Audience, DateTime Changed)
{
    public DateOnly FirstDay => Days[0].Date;

    public DateOnly LastDay => Days[^1].Date;
}
