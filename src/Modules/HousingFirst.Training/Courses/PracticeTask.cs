using System.Collections.Immutable;
using HousingFirst.Manuals.Links;

namespace HousingFirst.Training.Courses;

/// <summary>What the participants do at their workplace between the days.</summary>
/// <param name="Id">Unique in the course.</param>
/// <param name="Title">Its title.</param>
/// <param name="Text">Markdown: what to do, what to hand in, how it is assessed.</param>
/// <param name="Goals">Ids of the goals that it works towards.</param>
/// <param name="Section">The section behind it; null when there is none.</param>
internal sealed record PracticeTask(string Id, string Title, string Text, ImmutableArray<string> Goals, SectionReference? Section);
