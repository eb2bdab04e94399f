using System.Collections.Immutable;
using HousingFirst.Manuals.Links;
using HousingFirst.Sdk.Theming;
using HousingFirst.Training.Courses;

namespace HousingFirst.Training.Quizzes;

/// <summary>Puts a lesson's quiz together for the current reader.</summary>
internal sealed class QuizReader(SectionLinkReader sections, IPageFrame frame)
{
    /// <summary>The quiz; null when the lesson has none.</summary>
    /// <param name="course">The course.</param>
    /// <param name="lesson">The lesson.</param>
    /// <param name="answers">What the reader answered; null before that.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<QuizView?> ReadAsync(Course course, Lesson lesson, QuizAnswers? answers, CancellationToken cancellationToken)
    {
        if (lesson.Quiz.IsEmpty)
        {
            return null;
        }

        ImmutableArray<QuizSheet> sheets = [.. lesson.Quiz.Select(QuizSheet.Of)];
        answers = answers?.AnswersAny(sheets) == true ? answers : null;
        var questions = ImmutableArray.CreateBuilder<QuestionView>(sheets.Length);
        foreach (var sheet in sheets)
        {
            questions.Add(new(
                sheet, answers ?? QuizAnswers.None, answers is null ? null : QuizRules.Grade(sheet, answers),
                await sections.FindAsync(sheet.Question.Section, cancellationToken)));
        }

        return new(frame.Url("~" + TrainingAddresses.Quiz(course.Id, lesson.Id)), questions.MoveToImmutable());
    }
}
