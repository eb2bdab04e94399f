using System.Collections.Immutable;
using HousingFirst.Manuals.Reading;
using HousingFirst.Training.Courses;

namespace HousingFirst.Training.Reading;

/// <summary>Reads <c>course.yml</c>.</summary>
internal sealed class CourseHeadReader
{
    private readonly YamlMap _map;
    private readonly ProblemList _problems;
    private readonly List<PlacedLink> _links = [];
    private readonly List<(string Id, int Line)> _practiceGoals = [];

    private CourseHeadReader(YamlMap map, ProblemList problems) => (_map, _problems) = (map, problems);

    /// <summary>What the file says; null when it cannot be read at all.</summary>
    public static CourseHead? Read(string text, ProblemList problems) =>
        YamlMap.Parse(text, problems, lineOffset: 0) is { } map ? new CourseHeadReader(map, problems).Read() : null;

    private CourseHead Read()
    {
        var goals = Listed("goals", goal => new CourseGoal(goal.Id("id"), goal.Text("text")), goal => goal.Id);
        var modules = Listed("modules", Module, module => module.Id);
        var practice = Listed("practice", Practice, task => task.Id);
        var sources = _map.Texts("sources");
        var head = new CourseHead(
            Course() with
            {
                Goals = [.. goals.Select(goal => goal.Value)],
                Modules = [.. modules.Select(module => module.Value)],
                Practice = [.. practice.Select(task => task.Value)],
                Sources = [.. sources.Select(source => source.Text).Distinct(StringComparer.Ordinal)],
            },
            Lines(goals.Select(goal => (goal.Value.Id, goal.Line))),
            Lines(modules.Select(module => (module.Value.Id, module.Line))),
            Lines(sources),
            _map.LineOf("duration"),
            _links,
            _practiceGoals);
        _map.TellUnread();
        return head;
    }

    private Course Course()
    {
        var id = _map.Id("id");
        if (TrainingAddresses.ReservedCourseIds.Contains(id))
        {
            _problems.Error(ProblemKind.ReservedId, _map.LineOf("id"), $"\"{id}\" is the address of another page.", "Choose another id.");
        }

        var course = new Course
        {
            Id = id,
            Title = _map.Text("title"),
            Lead = _map.Text("lead"),
            Language = _map.Text("language"),
            Method = Method(),
            Kind = _map.Word("kind", CourseWords.Kinds),
            Version = _map.Number("version"),
            Published = _map.Date("published"),
            Reviewed = _map.Date("reviewed"),
            NextReview = _map.Date("nextReview"),
            Owner = _map.Text("owner"),
            Audience = _map.Text("audience"),
            Requires = _map.Optional("requires"),
            Participants = Participants(),
            Duration = Duration(),
            Certificate = _map.OptionalWord("certificate", CourseWords.Certificates),
        };
        if (course.NextReview != default && course.NextReview <= course.Reviewed)
        {
            _problems.Error(ProblemKind.WrongDate, _map.LineOf("nextReview"), "The next review is not after the last one.", "Set \"nextReview\" to a later day.");
        }

        return course;
    }

    private string? Method()
    {
        if (_map.Optional("method") is { } method && !CourseWords.Methods.Contains(method))
        {
            _problems.Error(
                ProblemKind.WrongValue, _map.LineOf("method"), $"\"method\" is \"{method}\".",
                $"Write one of {string.Join(", ", CourseWords.Methods.Order(StringComparer.Ordinal))}, or leave the line out.");
        }

        return _map.Optional("method");
    }

    private ParticipantRange Participants()
    {
        if (_map.Map("participants") is not { } map)
        {
            return new(0, 0);
        }

        var range = new ParticipantRange(map.PositiveNumber("min", _problems), map.PositiveNumber("max", _problems));
        if (range.Max < range.Min)
        {
            _problems.Error(ProblemKind.WrongValue, map.Line, "There are fewer participants at most than at least.", "Write { min: 12, max: 24 }.");
        }

        map.TellUnread();
        return range;
    }

    private CourseDuration Duration()
    {
        if (_map.Map("duration") is not { } map)
        {
            return new(0, 0, 0);
        }

        var duration = new CourseDuration(
            map.OptionalInteger("days") ?? 0, map.OptionalInteger("followUpDays") ?? 0, map.OptionalInteger("eLearningHours") ?? 0);
        map.TellUnread();
        return duration;
    }

    private CourseModule Module(YamlMap map)
    {
        var module = new CourseModule
        {
            Id = map.Id("id"),
            Title = map.Text("title"),
            Form = map.Word("form", CourseWords.ModuleForms),
            Day = map.OptionalInteger("day"),
            Starts = map.OptionalTime("starts"),
            Minutes = map.PositiveNumber("minutes", _problems),
        };
        if ((module.Form == ModuleForm.ELearning) != (module.Day is null && module.Starts is null)
            || (module.Day is null) != (module.Starts is null) || module.Day is 0)
        {
            _problems.Error(
                ProblemKind.WrongValue, map.Line, "The module's day and time do not go with its form.",
                "Write day: 1 and starts: \"09:00\" for a day together, and neither for e-learning.");
        }

        return module;
    }

    private PracticeTask Practice(YamlMap map)
    {
        var goals = map.Texts("goals");
        _practiceGoals.AddRange(goals);
        var section = map.OptionalSection("section", _problems);
        if (section is not null)
        {
            _links.Add(new(new(section.Manual, section.Id), _problems.File, map.LineOf("section")));
        }

        return new(map.Id("id"), map.Text("title"), map.Text("text"), [.. goals.Select(goal => goal.Text)], section);
    }

    private List<(T Value, int Line)> Listed<T>(string key, Func<YamlMap, T> read, Func<T, string> id)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var list = new List<(T, int)>();
        foreach (var map in _map.Maps(key))
        {
            var value = read(map);
            map.TellUnread();
            if (id(value).Length > 0 && !seen.Add(id(value)))
            {
                _problems.Error(ProblemKind.DuplicateId, map.Line, $"The id \"{id(value)}\" stands already in \"{key}\".", "Give the newer of the two another id.");
            }

            list.Add((value, map.Line));
        }

        return list;
    }

    private static ImmutableDictionary<string, int> Lines(IEnumerable<(string Id, int Line)> entries)
    {
        var lines = ImmutableDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        foreach (var (id, line) in entries)
        {
            lines.TryAdd(id, line);
        }

        return lines.ToImmutable();
    }
}
