using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using HousingFirst.Manuals.Links;
using HousingFirst.Training.Courses;

namespace HousingFirst.Training.Writing;

/// <summary>
/// A quiz as people write it, without the words of a file format. A question begins with <c>?</c>. Below it stand right answers (<c>+</c>) and
/// wrong ones (<c>-</c>), each with what is said to it behind <c>|</c>; or what is to be put in order (<c>1.</c>, <c>2.</c>); or pairs
/// (<c>a = b</c>); or a number (<c># 3 ± 0 unit</c>). <c>!</c> is said after every answer, <c>@</c> names the section to read, <c>*</c> the goal.
/// </summary>
internal static partial class WrittenQuiz
{
    private const string Fallback = "spoergsmaal";
    private const string Behind = " | ";
    private const string Pair = " = ";

    public static string Write(IEnumerable<QuizQuestion> questions) => string.Join("\n\n", questions.Select(Write));

    /// <summary>The questions of a text. One that was there before, by its words or in its place, keeps its id.</summary>
    public static (ImmutableArray<QuizQuestion> Questions, QuizLineProblem? Problem) Read(string text, IReadOnlyList<QuizQuestion> before)
    {
        List<QuizQuestion> questions = [];
        var lines = text.Split('\n');
        for (var number = 0; number < lines.Length; number++)
        {
            var line = lines[number].Trim();
            if (line.Length == 0)
            {
                continue;
            }

            if (line[0] == '?')
            {
                questions.Add(new() { Id = "", Kind = QuestionKind.Single, Text = line[1..].Trim(), Section = new("", "") });
            }
            else if (questions.Count == 0)
            {
                return ([], new(number + 1, "Quiz.NoQuestion"));
            }
            else if (Add(questions[^1], line) is { } more)
            {
                questions[^1] = more;
            }
            else
            {
                return ([], new(number + 1, "Quiz.Line"));
            }
        }

        return questions.FindIndex(question => question.Text.Length == 0 || question.Section.Id.Length == 0) is >= 0 and var lacking
            ? ([], new(LineOf(lines, lacking), "Quiz.NoSection"))
            : ([.. Named([.. questions.Select(Finished)], before)], null);
    }

    private static string Write(QuizQuestion question)
    {
        StringBuilder text = new();
        text.Append("? ").Append(question.Text);
        foreach (var answer in question.Answers)
        {
            text.Append('\n').Append(answer.Right ? "+ " : "- ").Append(answer.Text).Append(answer.Feedback is { } feedback ? Behind + feedback : "");
        }

        foreach (var (item, place) in question.Items.Select((item, index) => (item, index + 1)))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{place}. {item}");
        }

        foreach (var pair in question.Pairs)
        {
            text.Append('\n').Append(pair.Left).Append(Pair).Append(pair.Right);
        }

        if (question.Kind == QuestionKind.Number)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n# {question.Number} ± {question.Tolerance}").Append(question.Unit is { } unit ? " " + unit : "");
        }

        if (question.Feedback is { } said)
        {
            text.Append("\n! ").Append(said);
        }

        text.Append("\n@ ").Append(question.Section);
        return question.Goal is { } goal ? text.Append("\n* ").Append(goal).ToString() : text.ToString();
    }

    private static QuizQuestion? Add(QuizQuestion question, string line)
    {
        var rest = line[1..].Trim();
        switch (line[0])
        {
            case '+' or '-':
                var (answer, feedback) = Halves(rest, Behind.Trim());
                return answer.Length == 0 ? null : question with { Answers = question.Answers.Add(new(answer, line[0] == '+', feedback)) };
            case '!':
                return question with { Feedback = rest };
            case '@':
                return SectionReference.TryParse(rest, out var section) ? question with { Section = section } : null;
            case '*':
                return question with { Goal = rest.Length == 0 ? null : rest };
            case '#':
                return Number().Match(rest) is { Success: true } number
                    ? question with
                    {
                        Kind = QuestionKind.Number,
                        Number = Decimal(number.Groups["number"].Value),
                        Tolerance = number.Groups["tolerance"].Success ? Decimal(number.Groups["tolerance"].Value) : 0,
                        Unit = number.Groups["unit"].Value is { Length: > 0 } unit ? unit : null,
                    }
                    : null;
            default:
                return Item().Match(line) is { Success: true } item ? question with { Items = question.Items.Add(item.Groups["text"].Value) }
                    : Halves(line, "=") is { Item2: { } right } pair ? question with { Pairs = question.Pairs.Add(new(pair.Item1, right)) }
                    : null;
        }
    }

    private static QuizQuestion Finished(QuizQuestion question) => question with
    {
        Kind = question.Kind == QuestionKind.Number ? QuestionKind.Number
            : question.Items.Length > 0 ? QuestionKind.Order
            : question.Pairs.Length > 0 ? QuestionKind.Match
            : question.Answers.Count(answer => answer.Right) > 1 ? QuestionKind.Multiple
            : QuestionKind.Single,
    };

    // One right answer may still be one of several that can be ticked.
    private static IEnumerable<QuizQuestion> Named(IReadOnlyList<QuizQuestion> questions, IReadOnlyList<QuizQuestion> before)
    {
        var same = before.DistinctBy(question => question.Text, StringComparer.Ordinal).ToDictionary(question => question.Text, StringComparer.Ordinal);
        var used = questions.Select(question => same.GetValueOrDefault(question.Text)?.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        for (var place = 0; place < questions.Count; place++)
        {
            var question = questions[place];
            var was = same.GetValueOrDefault(question.Text) ?? (place < before.Count && used.Add(before[place].Id) ? before[place] : null);
            yield return question with
            {
                Id = was?.Id ?? WrittenIds.Of(question.Text, Fallback, used),
                Kind = was?.Kind == QuestionKind.Multiple && question.Kind == QuestionKind.Single ? QuestionKind.Multiple : question.Kind,
            };
        }
    }

    private static int LineOf(string[] lines, int question) =>
        lines.Select((line, index) => (line, index)).Where(entry => entry.line.TrimStart().StartsWith('?')).ElementAt(question).index + 1;

    private static (string, string?) Halves(string text, string sign)
    {
        var at = text.IndexOf(sign, StringComparison.Ordinal);
        return at < 0 ? (text.Trim(), null) : (text[..at].Trim(), text[(at + sign.Length)..].Trim() is { Length: > 0 } behind ? behind : null);
    }

    private static decimal Decimal(string digits) => decimal.Parse(digits.Replace(',', '.'), NumberStyles.Number, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[0-9]+\.\s+(?<text>.+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Item();

    [GeneratedRegex(@"^(?<number>-?[0-9]+([.,][0-9]+)?)(\s*±\s*(?<tolerance>-?[0-9]+([.,][0-9]+)?))?\s*(?<unit>.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
