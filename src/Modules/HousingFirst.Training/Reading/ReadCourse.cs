using System.Collections.Immutable;
using HousingFirst.Manuals.Reading;
using HousingFirst.Training.Courses;

namespace HousingFirst.Training.Reading;

/// <summary>What came of reading a course's files.</summary>
/// <param name="Course">The course; null when it has errors.</param>
/// <param name="Links">Its links to sections and the sections that it includes or sends to, for checking them against manuals.</param>
/// <param name="Problems">What is wrong.</param>
internal sealed record ReadCourse(Course? Course, ImmutableArray<PlacedLink> Links, ImmutableArray<ManualProblem> Problems);
