using HousingFirst.Sdk.Portals;
using HousingFirst.Training.Courses;

namespace HousingFirst.Training.Desk;

/// <summary>A course as those who look after the courses see it.</summary>
/// <param name="ItemId">The item that holds it, or will.</param>
/// <param name="Course">What its newest version says.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Origin">Whose words it is in.</param>
/// <param name="Audience">Who may see it.</param>
/// <param name="Next">The first day of its next run; null where there is none.</param>
internal sealed record CourseRow(string ItemId, Course Course, CourseDeskState State, CourseOrigin Origin, Audience Audience, DateOnly? Next)
{
    public bool IsForReaders => State is CourseDeskState.Published or CourseDeskState.PublishedWithDraft;

    /// <summary>Whether it can be put before readers from the list: what nobody has seen yet is published where it is written.</summary>
    public bool CanBeShown => State is CourseDeskState.Hidden or CourseDeskState.HiddenWithDraft or CourseDeskState.NotTaken;
}
