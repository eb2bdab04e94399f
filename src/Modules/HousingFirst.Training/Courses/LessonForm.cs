namespace HousingFirst.Training.Courses;

/// <summary>How a lesson is held.</summary>
internal enum LessonForm
{
    Talk,
    Exercise,
    Group,
    RolePlay,
    Reflection,
    ELearning,
    Plenary,
}
