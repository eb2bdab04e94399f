using System.Collections.Immutable;
using HousingFirst.Training.Shelves;

namespace HousingFirst.Training.Includes;

/// <summary>A course that a new edition touches.</summary>
/// <param name="Course">The course.</param>
/// <param name="Sections">The sections that read otherwise now.</param>
internal sealed record TouchedCourse(ShelvedCourse Course, ImmutableArray<TouchedSection> Sections);
