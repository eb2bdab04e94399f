using HousingFirst.Training.Courses;

namespace HousingFirst.Training.Writing;

/// <summary>Goals as people write them: one on each line. Lessons name them by id, so a goal keeps its id while it is reworded in its place.</summary>
internal static class WrittenGoals
{
    private const string Fallback = "maal";

    public static IReadOnlyList<CourseGoal> Read(IReadOnlyList<string> lines, IReadOnlyList<CourseGoal> before)
    {
        var kept = before.Where(goal => lines.Contains(goal.Text, StringComparer.Ordinal)).ToDictionary(goal => goal.Text, goal => goal.Id, StringComparer.Ordinal);
        var used = kept.Values.ToHashSet(StringComparer.Ordinal);
        List<CourseGoal> goals = [];
        foreach (var (line, place) in lines.Distinct(StringComparer.Ordinal).Select((line, place) => (line, place)))
        {
            var id = kept.TryGetValue(line, out var same) ? same
                : place < before.Count && used.Add(before[place].Id) ? before[place].Id
                : WrittenIds.Of(line, Fallback, used);
            goals.Add(new(id, line));
        }

        return goals;
    }
}
