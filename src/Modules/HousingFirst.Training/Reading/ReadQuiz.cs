using System.Collections.Immutable;
using HousingFirst.Manuals.Reading;
using HousingFirst.Training.Courses;

namespace HousingFirst.Training.Reading;

/// <summary>What came of reading a quiz.</summary>
/// <param name="File">The file.</param>
/// <param name="Questions">Its questions.</param>
/// <param name="Ids">Their ids, with their lines.</param>
/// <param name="Goals">The goals that they ask for, with their lines.</param>
/// <param name="Links">The sections that they send to.</param>
/// <param name="Problems">What is wrong.</param>
internal sealed record ReadQuiz(
    string File,
    ImmutableArray<QuizQuestion> Questions,
    IReadOnlyList<(string Id, int Line)> Ids,
    IReadOnlyList<(string Id, int Line)> Goals,
    ImmutableArray<PlacedLink> Links,
    ImmutableArray<ManualProblem> Problems);
