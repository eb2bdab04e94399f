using System.Text.Json.Serialization;
using HousingFirst.Sdk.Content;
using HousingFirst.Training.Courses;

namespace HousingFirst.Training.Content;

/// <summary>A stretch of a course. Its lessons stand beside it, in the bag <see cref="CourseItem.Lessons"/>.</summary>
internal sealed class CourseModulePart : ContentPart
{
    public string ModuleId { get; set; } = "";

    [JsonConverter(typeof(WordConverter<ModuleForm>))]
    public ModuleForm Form { get; set; }

    public int? Day { get; set; }

    public TimeOnly? Starts { get; set; }

    public int Minutes { get; set; }
}
