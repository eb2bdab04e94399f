using System.Collections.Frozen;
using HousingFirst.Training.Content;
using HousingFirst.Training.Runs;

namespace HousingFirst.Training;

/// <summary>
/// The addresses of the courses' pages, portal-relative without <c>~</c>. They stand on paper and in other systems and do not change;
/// the routes of the pages are written to match them.
/// </summary>
internal static class TrainingAddresses
{
    public const string All = "/kurser";

    /// <summary>Words behind a course's id that are pages of their own.</summary>
    public static FrozenSet<string> ReservedLessonIds { get; } = Set("kursushaefte", "underviserhaefte");

    /// <summary>Words in a course's place that are something else.</summary>
    public static FrozenSet<string> ReservedCourseIds { get; } = Set("hold", "opdateringer", "bestil", "videnbesoeg", "tak", "henvendelser");

    public static string Course(string courseId) => $"{All}/{courseId}";

    public static string Lesson(string courseId, string lessonId) => $"{All}/{courseId}/{lessonId}";

    /// <summary>The answer page of a lesson's quiz.</summary>
    public static string Quiz(string courseId, string lessonId) => $"{Lesson(courseId, lessonId)}/quiz";

    public static string Projector(string courseId, string lessonId) => $"{Lesson(courseId, lessonId)}/projektor";

    public static string ParticipantBooklet(string courseId) => $"{All}/{courseId}/kursushaefte";

    public static string TrainerBooklet(string courseId) => $"{All}/{courseId}/underviserhaefte";

    /// <summary>A run's dates for calendars.</summary>
    public static string Calendar(string runId) => $"{All}/hold/{runId}.ics";

    /// <summary>The page of lessons that a new edition of a manual touches.</summary>
    public static string Touched => $"{All}/opdateringer";

    /// <summary>Where courses are hidden, shown, put to use and copied.</summary>
    public const string Desk = "/admin/kurser";

    /// <summary>Begins a course in the form of content.</summary>
    public const string NewCourse = "/admin/indhold/nyt/" + CourseItem.Type;

    /// <summary>Begins a run in the form of content.</summary>
    public const string NewRun = "/admin/indhold/nyt/" + CourseRunPart.Type;

    /// <summary>The form in which an item is written.</summary>
    public static string Form(string itemId) => $"/admin/indhold/{itemId}";

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.Ordinal);
}
