using System.Collections.Immutable;
using HousingFirst.Manuals.Reading;
using HousingFirst.Training.Courses;

namespace HousingFirst.Training.Reading;

/// <summary>What came of reading a lesson's file.</summary>
/// <param name="File">The file.</param>
/// <param name="Lesson">The lesson, without its quiz; null when its file cannot be cut in two.</param>
/// <param name="Module">Id of its module, and the line that says so.</param>
/// <param name="Goals">Ids of its goals, with their lines.</param>
/// <param name="Ids">Every id that it gives out, its own first.</param>
/// <param name="Links">Its links to sections, and the sections that it includes.</param>
/// <param name="Citations">The keys that it cites.</param>
/// <param name="Problems">What is wrong.</param>
internal sealed record ReadLesson(
    string File,
    Lesson? Lesson,
    (string Id, int Line) Module,
    IReadOnlyList<(string Id, int Line)> Goals,
    IReadOnlyList<(string Id, int Line)> Ids,
    ImmutableArray<PlacedLink> Links,
    IReadOnlyList<(string Key, int Line)> Citations,
    ImmutableArray<ManualProblem> Problems);
