using System.Collections.Immutable;

namespace HousingFirst.Training.Reading;

/// <summary>The files of a course.</summary>
/// <param name="Folder">Where they stand, for messages.</param>
/// <param name="Files">Text by file name, sorted by name, which is the order of the lessons.</param>
internal sealed record CourseBundle(string Folder, ImmutableSortedDictionary<string, string> Files);
