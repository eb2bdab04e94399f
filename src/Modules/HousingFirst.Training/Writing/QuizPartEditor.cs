using System.Globalization;
using HousingFirst.Sdk.Content.Editing;
using HousingFirst.Training.Content;
using HousingFirst.Training.Reading;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Training.Writing;

/// <summary>The questions of a lesson, as text that people can write.</summary>
internal sealed class QuizPartEditor(IStringLocalizer<CourseDeskTexts> texts) : IPartEditor
{
    private const int Lines = 8;
    private const int Longest = 20_000;

    public string PartName => nameof(QuizPart);

    public ValueTask EditAsync(PartEdit part, CancellationToken cancellationToken)
    {
        part.Add(new(nameof(QuizPart.Questions), texts["Quiz"])
        {
            Kind = EditInputKind.Text, Hint = texts["Quiz.Hint"], Rows = Lines, MaxLength = Longest, Value = WrittenQuiz.Write(part.As<QuizPart>().Questions),
        });
        return ValueTask.CompletedTask;
    }

    public ValueTask UpdateAsync(PartEdit part, CancellationToken cancellationToken)
    {
        var input = part.Input(nameof(QuizPart.Questions))!; // EditAsync added it
        var (questions, problem) = WrittenQuiz.Read(input.Value, part.As<QuizPart>().Questions);
        if (problem is { } wrong)
        {
            input.Refuse(texts[wrong.Text, wrong.Line.ToString(CultureInfo.CurrentCulture)]);
        }
        else if (questions.FirstOrDefault(question => QuestionRules.Check(question).Any()) is { } lacking)
        {
            input.Refuse(texts[$"Quiz.Lacking.{lacking.Kind}", lacking.Text]);
        }
        else
        {
            part.Alter<QuizPart>(held => held.Questions = [.. questions]);
        }

        return ValueTask.CompletedTask;
    }
}
