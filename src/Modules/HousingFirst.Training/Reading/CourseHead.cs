using HousingFirst.Manuals.Reading;
using HousingFirst.Training.Courses;

namespace HousingFirst.Training.Reading;

/// <summary>What <c>course.yml</c> says, with the lines that other files are held up against.</summary>
/// <param name="Course">The course, its modules without lessons.</param>
/// <param name="Goals">Line of each goal.</param>
/// <param name="Modules">Line of each module.</param>
/// <param name="Sources">Line of each source.</param>
/// <param name="DurationLine">Line of the duration.</param>
/// <param name="Links">The sections that practice tasks stand on.</param>
/// <param name="PracticeGoals">The goals of practice tasks, with their lines.</param>
internal sealed record CourseHead(
    Course Course,
    IReadOnlyDictionary<string, int> Goals,
    IReadOnlyDictionary<string, int> Modules,
    IReadOnlyDictionary<string, int> Sources,
    int DurationLine,
    IReadOnlyList<PlacedLink> Links,
    IReadOnlyList<(string Id, int Line)> PracticeGoals);
