using System.Collections.Immutable;
using System.Globalization;
using HousingFirst.Training.Courses;

namespace HousingFirst.Training.Quizzes;

/// <summary>Grades answers. Pure.</summary>
internal static class QuizRules
{
    public static QuizResult Grade(QuizSheet sheet, QuizAnswers answers) => sheet.Question.Kind switch
    {
        QuestionKind.Single or QuestionKind.Multiple => Choice(sheet, answers),
        QuestionKind.Order => Order(sheet, answers),
        QuestionKind.Match => Match(sheet, answers),
        _ => Number(sheet, answers),
    };

    private static QuizResult Choice(QuizSheet sheet, QuizAnswers answers)
    {
        var question = sheet.Question;
        var chosen = answers.Choices(sheet.Name()).RemoveAll(index => index >= question.Answers.Length);
        if (chosen.IsEmpty)
        {
            return NotAnswered();
        }

        var right = chosen.Count(index => question.Answers[index].Right);
        var outcome = right == chosen.Length && right == question.Answers.Count(answer => answer.Right) ? QuizOutcome.Right
            : right > 0 ? QuizOutcome.Partly
            : QuizOutcome.Wrong;
        return new(outcome, [.. chosen.Select(index => question.Answers[index].Feedback).Append(question.Feedback).OfType<string>()]);
    }

    private static QuizResult Order(QuizSheet sheet, QuizAnswers answers)
    {
        var places = sheet.Items.Select(item => answers.Choice(sheet.Name(item))).ToList();
        var right = sheet.Items.Zip(places).Count(pair => pair.Second == pair.First + 1);
        return Compared(sheet.Question, places, right);
    }

    private static QuizResult Match(QuizSheet sheet, QuizAnswers answers)
    {
        var chosen = Enumerable.Range(0, sheet.Question.Pairs.Length).Select(pair => answers.Choice(sheet.Name(pair))).ToList();
        var right = sheet.Question.Pairs.Zip(chosen).Count(pair => pair.Second is { } index && index < sheet.Rights.Length && sheet.Rights[index] == pair.First.Right);
        return Compared(sheet.Question, chosen, right);
    }

    private static QuizResult Number(QuizSheet sheet, QuizAnswers answers)
    {
        if (answers.Written(sheet.Name()) is not { } written)
        {
            return NotAnswered();
        }

        // Danes write 2,5; others 2.5.
        var isNumber = decimal.TryParse(
            written.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number);
        var isRight = isNumber && Math.Abs(number - sheet.Question.Number) <= sheet.Question.Tolerance;
        return new(isRight ? QuizOutcome.Right : QuizOutcome.Wrong, FeedbackOf(sheet.Question));
    }

    private static QuizResult Compared(QuizQuestion question, List<int?> given, int right) =>
        given.TrueForAll(answer => answer is null) ? NotAnswered()
        : new(right == given.Count ? QuizOutcome.Right : right > 0 ? QuizOutcome.Partly : QuizOutcome.Wrong, FeedbackOf(question));

    private static ImmutableArray<string> FeedbackOf(QuizQuestion question) => question.Feedback is { } feedback ? [feedback] : [];

    private static QuizResult NotAnswered() => new(QuizOutcome.NotAnswered, []);
}
