using System.Collections.Frozen;
using HousingFirst.Training.Runs;

namespace HousingFirst.Training.Courses;

/// <summary>The words by which files and portals' copies say kinds and forms.</summary>
internal static class CourseWords
{
    public static FrozenSet<string> Methods { get; } = Set("housing-first", "cti", "icm", "act");

    public static FrozenDictionary<string, CourseKind> Kinds { get; } = Words(
        ("introduction", CourseKind.Introduction),
        ("method", CourseKind.Method),
        ("tool", CourseKind.Tool),
        ("leadership", CourseKind.Leadership),
        ("trainer", CourseKind.Trainer),
        ("workplace", CourseKind.Workplace));

    public static FrozenDictionary<string, CertificateKind> Certificates { get; } = Words(
        ("attendance", CertificateKind.Attendance),
        ("method", CertificateKind.Method),
        ("trainerLicence", CertificateKind.TrainerLicence),
        ("update", CertificateKind.Update));

    public static FrozenDictionary<string, ModuleForm> ModuleForms { get; } = Words(
        ("elearning", ModuleForm.ELearning),
        ("day", ModuleForm.Day),
        ("followup", ModuleForm.FollowUp));

    public static FrozenDictionary<string, LessonForm> LessonForms { get; } = Words(
        ("talk", LessonForm.Talk),
        ("exercise", LessonForm.Exercise),
        ("group", LessonForm.Group),
        ("roleplay", LessonForm.RolePlay),
        ("reflection", LessonForm.Reflection),
        ("elearning", LessonForm.ELearning),
        ("plenary", LessonForm.Plenary));

    public static FrozenDictionary<string, QuestionKind> Questions { get; } = Words(
        ("single", QuestionKind.Single),
        ("multiple", QuestionKind.Multiple),
        ("order", QuestionKind.Order),
        ("match", QuestionKind.Match),
        ("number", QuestionKind.Number));

    public static FrozenDictionary<string, RunState> RunStates { get; } = Words(
        ("open", RunState.Open),
        ("full", RunState.Full),
        ("closed", RunState.Closed),
        ("cancelled", RunState.Cancelled));

    private static FrozenDictionary<Type, object> Tables { get; } = new Dictionary<Type, object>
    {
        [typeof(CourseKind)] = Kinds,
        [typeof(CertificateKind)] = Certificates,
        [typeof(ModuleForm)] = ModuleForms,
        [typeof(LessonForm)] = LessonForms,
        [typeof(QuestionKind)] = Questions,
        [typeof(RunState)] = RunStates,
    }.ToFrozenDictionary();

    /// <summary>The words of a kind or form.</summary>
    public static FrozenDictionary<string, T> Of<T>()
        where T : struct, Enum => (FrozenDictionary<string, T>)Tables[typeof(T)];

    /// <summary>The word for a value.</summary>
    public static string WordFor<T>(this FrozenDictionary<string, T> words, T value)
        where T : struct, Enum => words.First(word => EqualityComparer<T>.Default.Equals(word.Value, value)).Key;

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, T> Words<T>(params (string Word, T Value)[] words) =>
        words.ToFrozenDictionary(word => word.Word, word => word.Value, StringComparer.Ordinal);
}
