using HousingFirst.Sdk.Content;
using HousingFirst.Training.Courses;

namespace HousingFirst.Training.Content;

/// <summary>The questions of a lesson.</summary>
internal sealed class QuizPart : ContentPart
{
    public List<QuizQuestion> Questions { get; set; } = [];
}
