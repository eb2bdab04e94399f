using HousingFirst.Training.Courses;

namespace HousingFirst.Training.Reading;

/// <summary>What a question needs so that it can be answered, and so that a wrong answer helps.</summary>
internal static class QuestionRules
{
    private const int FewestAnswers = 2;
    private const int FewestItems = 3;
    private const int FewestPairs = 2;

    public static IEnumerable<(string Problem, string Advice)> Check(QuizQuestion question) => question.Kind switch
    {
        QuestionKind.Single or QuestionKind.Multiple => Answers(question),
        QuestionKind.Order => Items(question).Concat(NeedsFeedback(question)),
        QuestionKind.Match => Pairs(question).Concat(NeedsFeedback(question)),
        _ => Number(question).Concat(NeedsFeedback(question)),
    };

    private static IEnumerable<(string Problem, string Advice)> Answers(QuizQuestion question)
    {
        var right = question.Answers.Count(answer => answer.Right);
        if (question.Answers.Length < FewestAnswers)
        {
            yield return ("The question has fewer than two answers.", "Write at least one right and one wrong answer.");
        }
        else if (question.Kind == QuestionKind.Single && right != 1)
        {
            yield return ("A single question has exactly one right answer.", "Mark it with right: true, or make the question multiple.");
        }
        else if (right == 0 || right == question.Answers.Length)
        {
            yield return ("The question needs a right and a wrong answer.", "Mark the right ones with right: true.");
        }

        if (Repeated(question.Answers.Select(answer => answer.Text)))
        {
            yield return ("Two answers are alike.", "Change one of them.");
        }

        foreach (var answer in question.Answers.Where(answer => !answer.Right && answer.Feedback is null))
        {
            yield return ($"The wrong answer \"{answer.Text}\" has no feedback.", "Say what is wrong with it, or what helps.");
        }
    }

    private static IEnumerable<(string Problem, string Advice)> Items(QuizQuestion question)
    {
        if (question.Items.Length < FewestItems)
        {
            yield return ("There is too little to put in order.", "Write at least three items, in the right order.");
        }

        if (Repeated(question.Items))
        {
            yield return ("Two items are alike.", "Change one of them.");
        }
    }

    private static IEnumerable<(string Problem, string Advice)> Pairs(QuizQuestion question)
    {
        if (question.Pairs.Length < FewestPairs || question.Pairs.Select(pair => pair.Right).Distinct(StringComparer.Ordinal).Count() < FewestPairs)
        {
            yield return ("There is nothing to choose between.", "Write at least two pairs with different right sides.");
        }

        if (Repeated(question.Pairs.Select(pair => pair.Left)))
        {
            yield return ("Two pairs are alike on the left.", "Change one of them.");
        }
    }

    private static IEnumerable<(string Problem, string Advice)> Number(QuizQuestion question)
    {
        if (question.Tolerance < 0)
        {
            yield return ("The tolerance is negative.", "Write how far off still counts, or leave it out.");
        }
    }

    private static IEnumerable<(string Problem, string Advice)> NeedsFeedback(QuizQuestion question)
    {
        if (question.Feedback is null)
        {
            yield return ("The question has no feedback.", "Write \"feedback\": what a reader who got it wrong should know.");
        }
    }

    private static bool Repeated(IEnumerable<string> texts)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return !texts.All(seen.Add);
    }
}
