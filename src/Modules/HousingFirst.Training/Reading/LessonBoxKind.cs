namespace HousingFirst.Training.Reading;

/// <summary>The kinds of boxes that a lesson may have, beside included sections.</summary>
internal enum LessonBoxKind
{
    Fact,
    Example,
    Exercise,
    Checklist,

    /// <summary>An invented citizen.</summary>
    Case,

    /// <summary>For the trainer alone.</summary>
    Trainer,
}
