namespace HousingFirst.Training.Includes;

/// <summary>A place of a course that stands on a section which no longer reads as it was pinned.</summary>
/// <param name="Title">Title of the lesson or practice task.</param>
/// <param name="LessonId">The lesson; null for a practice task.</param>
/// <param name="Pin">How the section was.</param>
/// <param name="State">What became of it.</param>
internal sealed record TouchedPlace(string Title, string? LessonId, SectionPin Pin, PinState State);
