namespace HousingFirst.Training.Courses;

/// <summary>How a module is held.</summary>
internal enum ModuleForm
{
    ELearning,
    Day,
    FollowUp,
}
