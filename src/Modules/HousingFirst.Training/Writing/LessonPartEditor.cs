using HousingFirst.Sdk.Content.Editing;
using HousingFirst.Training.Content;
using HousingFirst.Training.Courses;
using HousingFirst.Training.Words;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Training.Writing;

/// <summary>A lesson: what it gives, how it is held, and its text with the trainer's boxes in it.</summary>
internal sealed class LessonPartEditor(IStringLocalizer<CourseDeskTexts> texts, IStringLocalizer<TrainingTexts> words) : IPartEditor
{
    private const int LongestLead = 400;
    private const int LongestText = 100_000;

    public string PartName => nameof(LessonPart);

    public ValueTask EditAsync(PartEdit part, CancellationToken cancellationToken)
    {
        var held = part.As<LessonPart>();
        part.Add(new(nameof(held.Lead), texts["Lesson.Lead"]) { Kind = EditInputKind.Text, Rows = 2, MaxLength = LongestLead, Value = held.Lead });
        part.Add(EditInputs.Words(nameof(held.Form), texts["Lesson.Form"], held.LessonId.Length == 0 ? null : (LessonForm?)held.Form, CourseWords.LessonForms, words.Form));
        part.Add(EditInputs.Number(nameof(held.Minutes), texts["Lesson.Minutes"], held.Minutes == 0 ? null : held.Minutes));
        EditChoice[] goals =
        [
            .. GoalsOf(part.Content).Select(goal => new EditChoice(goal.Id, goal.Text))
                .UnionBy(held.Goals.Select(id => new EditChoice(id, id)), choice => choice.Value, StringComparer.Ordinal),
        ];
        part.Add(new(nameof(held.Goals), texts["Lesson.Goals"])
        {
            Kind = EditInputKind.Choices,
            MaxLength = int.MaxValue,
            Choices = goals,
            Values = [.. goals.Select(goal => goal.Value).Where(held.Goals.Contains)], // as a browser sends them, so that nothing seems changed
        });
        part.Add(new(nameof(held.Markdown), texts["Lesson.Text"]) { Kind = EditInputKind.Markdown, Hint = texts["Lesson.Text.Hint"], MaxLength = LongestText, Value = held.Markdown });
        part.Add(new(nameof(held.Hidden), texts["Lesson.Hidden"]) { Kind = EditInputKind.Tick, Hint = texts["Lesson.Hidden.Hint"], Value = held.Hidden ? "true" : "false" });
        return ValueTask.CompletedTask;
    }

    public ValueTask UpdateAsync(PartEdit part, CancellationToken cancellationToken)
    {
        var minutes = part.WholeOf(nameof(LessonPart.Minutes), texts["Number.Wrong"], min: 1);
        if (part.IsSound())
        {
            part.Alter<LessonPart>(held =>
            {
                held.Lead = part.Text(nameof(held.Lead)) ?? "";
                held.Form = part.WordOf(nameof(held.Form), CourseWords.LessonForms, held.Form);
                held.Minutes = minutes ?? 0;
                var goals = part.Chosen(nameof(held.Goals));
                held.Goals = [.. held.Goals.Where(goals.Contains), .. goals.Except(held.Goals, StringComparer.Ordinal)];
                held.Markdown = part.Input(nameof(held.Markdown))!.Value.Trim('\n'); // EditAsync added it
                held.Hidden = part.IsTicked(nameof(held.Hidden));
            });
        }

        return ValueTask.CompletedTask;
    }

    // A lesson stands in a module, and that in the course.
    private static IReadOnlyList<CourseGoal> GoalsOf(ContentItemEdit content)
    {
        var outermost = content;
        while (outermost.Container is { } container)
        {
            outermost = container;
        }

        return outermost.Item.As<CoursePart>()?.Goals ?? [];
    }
}
