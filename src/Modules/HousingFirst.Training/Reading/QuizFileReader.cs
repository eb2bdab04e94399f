using System.Collections.Immutable;
using HousingFirst.Manuals.Reading;
using HousingFirst.Training.Courses;

namespace HousingFirst.Training.Reading;

/// <summary>Reads a lesson's quiz.</summary>
internal sealed class QuizFileReader
{
    private readonly ProblemList _problems;
    private readonly List<(string Id, int Line)> _ids = [];
    private readonly List<(string Id, int Line)> _goals = [];
    private readonly List<PlacedLink> _links = [];

    private QuizFileReader(string file) => _problems = new(file);

    public static ReadQuiz Read(string file, string text)
    {
        var reader = new QuizFileReader(file);
        var questions = reader.ReadAll(text);
        return new(file, questions, reader._ids, reader._goals, [.. reader._links], reader._problems.ToImmutable());
    }

    private ImmutableArray<QuizQuestion> ReadAll(string text)
    {
        if (YamlMap.Parse(text, _problems, lineOffset: 0) is not { } quiz)
        {
            return [];
        }

        var questions = quiz.Maps("questions");
        quiz.TellUnread();
        if (questions.Count == 0)
        {
            _problems.Error(ProblemKind.MissingValue, 1, "The quiz has no questions.", "Write at least one under \"questions\", or delete the file.");
        }

        return [.. questions.Select(ReadOne)];
    }

    private QuizQuestion ReadOne(YamlMap map)
    {
        var id = map.Id("id");
        if (id.Length > 0)
        {
            _ids.Add((id, map.LineOf("id")));
        }

        if (map.Optional("goal") is { } goal)
        {
            _goals.Add((goal, map.LineOf("goal")));
        }

        var section = map.Text("section").Length > 0 ? map.OptionalSection("section", _problems) : null;
        if (section is not null)
        {
            _links.Add(new(new(section.Manual, section.Id), _problems.File, map.LineOf("section")));
        }

        var question = new QuizQuestion
        {
            Id = id,
            Kind = map.Word("kind", CourseWords.Questions),
            Text = map.Text("text"),
            Goal = map.Optional("goal"),
            Section = section ?? new("", ""),
            Feedback = map.Optional("feedback"),
        };
        question = question.Kind switch
        {
            QuestionKind.Order => question with { Items = [.. map.Texts("items").Select(item => item.Text)] },
            QuestionKind.Match => question with { Pairs = ReadPairs(map) },
            QuestionKind.Number => ReadNumber(question, map),
            _ => question with { Answers = ReadAnswers(map) },
        };
        foreach (var (problem, advice) in QuestionRules.Check(question))
        {
            _problems.Error(ProblemKind.WrongValue, map.Line, problem, advice);
        }

        map.TellUnread();
        return question;
    }

    private static ImmutableArray<QuizAnswer> ReadAnswers(YamlMap map)
    {
        var answers = ImmutableArray.CreateBuilder<QuizAnswer>();
        foreach (var answer in map.Maps("answers"))
        {
            answers.Add(new(answer.Text("text"), answer.OptionalFlag("right"), answer.Optional("feedback")));
            answer.TellUnread();
        }

        return answers.ToImmutable();
    }

    private static ImmutableArray<QuizPair> ReadPairs(YamlMap map)
    {
        var pairs = ImmutableArray.CreateBuilder<QuizPair>();
        foreach (var pair in map.Maps("pairs"))
        {
            pairs.Add(new(pair.Text("left"), pair.Text("right")));
            pair.TellUnread();
        }

        return pairs.ToImmutable();
    }

    private static QuizQuestion ReadNumber(QuizQuestion question, YamlMap map) => question with
    {
        Number = map.Text("number").Length > 0 ? map.OptionalDecimal("number") ?? 0 : 0,
        Tolerance = map.OptionalDecimal("tolerance") ?? 0,
        Unit = map.Optional("unit"),
    };
}
