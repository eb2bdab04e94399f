using System.Globalization;
using HousingFirst.Sdk.Content.Editing;
using HousingFirst.Training.Content;
using HousingFirst.Training.Courses;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Training.Writing;

/// <summary>A stretch of a course: which day it is on, when it begins and how long it takes.</summary>
internal sealed class CourseModulePartEditor(IStringLocalizer<CourseDeskTexts> texts) : IPartEditor
{
    private const int MostDays = 60;

    private static readonly string[] _times = ["HH:mm", "H:mm", "HH.mm", "H.mm", "%H"];

    public string PartName => nameof(CourseModulePart);

    public ValueTask EditAsync(PartEdit part, CancellationToken cancellationToken)
    {
        var held = part.As<CourseModulePart>();
        part.Add(EditInputs.Words(
            nameof(held.Form), texts["Module.Form"], held.ModuleId.Length == 0 ? null : (ModuleForm?)held.Form, CourseWords.ModuleForms, form => texts[$"ModuleForm.{form}"]));
        part.Add(EditInputs.Number(nameof(held.Day), texts["Module.Day"], held.Day, texts["Module.Day.Hint"]));
        part.Add(new(nameof(held.Starts), texts["Module.Starts"]) { Hint = texts["Module.Starts.Hint"], MaxLength = 5, Value = held.Starts?.ToString("H\\.mm", CultureInfo.InvariantCulture) ?? "" });
        part.Add(EditInputs.Number(nameof(held.Minutes), texts["Module.Minutes"], held.Minutes == 0 ? null : held.Minutes, texts["Module.Minutes.Hint"]));
        return ValueTask.CompletedTask;
    }

    public ValueTask UpdateAsync(PartEdit part, CancellationToken cancellationToken)
    {
        var day = part.WholeOf(nameof(CourseModulePart.Day), texts["Number.Wrong"], min: 1, max: MostDays);
        var minutes = part.WholeOf(nameof(CourseModulePart.Minutes), texts["Number.Wrong"]);
        TimeOnly? starts = null;
        if (part.Text(nameof(CourseModulePart.Starts)) is { } written)
        {
            if (TimeOnly.TryParseExact(written, _times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            {
                starts = time;
            }
            else
            {
                part.Input(nameof(CourseModulePart.Starts))!.Refuse(texts["Module.Starts.Wrong"]); // EditAsync added it
            }
        }

        if (part.IsSound())
        {
            part.Alter<CourseModulePart>(held =>
            {
                held.Form = part.WordOf(nameof(held.Form), CourseWords.ModuleForms, held.Form);
                var isELearning = held.Form == ModuleForm.ELearning;
                (held.Day, held.Starts) = isELearning ? (null, null) : (day, starts);
                held.Minutes = minutes ?? 0;
            });
        }

        return ValueTask.CompletedTask;
    }
}
