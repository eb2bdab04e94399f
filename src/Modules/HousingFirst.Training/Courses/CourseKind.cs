namespace HousingFirst.Training.Courses;

/// <summary>The kinds of courses.</summary>
internal enum CourseKind
{
    Introduction,
    Method,
    Tool,
    Leadership,

    /// <summary>For those who will teach.</summary>
    Trainer,

    /// <summary>Ordered by a workplace for its own people.</summary>
    Workplace,
}
