using System.Collections.Immutable;
using HousingFirst.Manuals;
using HousingFirst.Manuals.Reading;

namespace HousingFirst.Guidance.Matching;

/// <summary>Reads an edition's file and says what is wrong with it. Pure: the same file gives the same edition on every machine.</summary>
internal sealed class MatchEditionReader
{
    private const string AnyKey = "any";
    private const string NotKey = "not";

    private readonly YamlMap _map;
    private readonly ProblemList _problems;
    private readonly Dictionary<string, MatchQuestion> _questions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _recommendations = new(StringComparer.Ordinal);

    private MatchEditionReader(YamlMap map, ProblemList problems) => (_map, _problems) = (map, problems);

    /// <summary>Reads a file; null when it has errors.</summary>
    public static MatchEdition? Read(string text, IManualSources catalogue, ProblemList problems)
    {
        if (YamlMap.Parse(text, problems, lineOffset: 0) is not { } map)
        {
            return null;
        }

        var edition = new MatchEditionReader(map, problems).Read(catalogue);
        map.TellUnread();
        return problems.HasErrors ? null : edition;
    }

    private MatchEdition Read(IManualSources catalogue)
    {
        var questions = Listed("questions", Question);
        foreach (var question in questions)
        {
            _questions[question.Id] = question;
        }

        var recommendations = Listed("recommendations", Recommendation);
        _recommendations.UnionWith(recommendations.Select(recommendation => recommendation.Id));
        var confidence = _map.Map("confidence");
        MatchEdition edition = new()
        {
            Id = _map.Id("id"),
            Reviewed = _map.Date("reviewed"),
            NextReview = _map.Date("nextReview"),
            Sources = Words(_map, "sources"),
            Read = Words(_map, "read"),
            Questions = questions,
            Steps = Listed("steps", map => new MatchStep(map.Id("id"), map.Text("title"), Known(map, "questions", _questions.ContainsKey))),
            Rules = Listed("rules", Rule),
            Fallbacks = Listed("fallbacks", Fallback),
            Starts = Listed("starts", map => new MatchStart(map.Text("id"), Known(map, "of", _recommendations.Contains), Condition(map, "when"), map.Text("text"))),
            Flags = Listed("flags", Flag),
            Recommendations = recommendations,
            KnownForHigh = confidence?.OptionalInteger("high") ?? 0,
            KnownForMedium = confidence?.OptionalInteger("medium") ?? 0,
        };
        Check(edition, catalogue);
        return edition;
    }

    private void Check(MatchEdition edition, IManualSources catalogue)
    {
        foreach (var (key, line) in _map.Texts("sources").Where(source => catalogue.Find(source.Text) is null))
        {
            _problems.Error(ProblemKind.UnknownSource, line, $"The catalogue has no source \"{key}\".", "Add it to sources.yml, or correct the key.");
        }

        foreach (var key in edition.Rules.SelectMany(rule => rule.Sources).Concat(edition.Fallbacks.SelectMany(fallback => fallback.Sources)).Except(edition.Sources))
        {
            _problems.Error(ProblemKind.UnknownSource, _map.LineOf("sources"), $"\"{key}\" is cited but not listed.", "Add it to \"sources\".");
        }

        var flags = edition.Rules.SelectMany(rule => rule.Flags).Concat(edition.Fallbacks.SelectMany(fallback => fallback.Flags));
        foreach (var id in flags.Except(edition.Flags.Select(flag => flag.Id)))
        {
            _problems.Error(ProblemKind.WrongValue, _map.LineOf("flags"), $"\"{id}\" is raised but not listed.", "Add it to \"flags\", or correct its name.");
        }

        foreach (var question in edition.Questions.Where(question => edition.Steps.Count(step => step.Questions.Contains(question.Id)) != 1))
        {
            _problems.Error(ProblemKind.WrongValue, _map.LineOf("steps"), $"\"{question.Id}\" does not stand in one step.", "Put each question into one of the steps.");
        }

        if (edition.Rules.LastOrDefault()?.When.Questions.Any() != false || edition.Starts.LastOrDefault()?.When.Questions.Any() != false)
        {
            _problems.Error(ProblemKind.WrongValue, _map.LineOf("rules"), "There are answers for which nothing holds.", "End rules and starts with one that has when: {}.");
        }
    }

    private MatchQuestion Question(YamlMap map) => new(
        map.Text("id"), map.Text("text"), map.Optional("help"),
        [.. map.Maps("choices").Select(choice => new MatchChoice(choice.Text("id"), choice.Text("text")))])
    {
        English = map.Optional("english") ?? "",
        IsCore = map.OptionalFlag("core"),
        Weighs = map.OptionalFlag("weighs"),
        IsScale = map.OptionalFlag("scale"),
    };

    private MatchRecommendation Recommendation(YamlMap map) => new(
        map.Text("id"), map.Text("name"), map.Text("title"), map.Text("text"), map.Text("again"), map.Optional("method"), map.OptionalFlag("vague"), Words(map, "read"));

    private MatchRule Rule(YamlMap map) => new(map.Text("id"), Condition(map, "when"), Recommended(map, "recommend"), map.Text("why"), Words(map, "sources"))
    {
        MayFallBack = map.OptionalFlag("fallback"),
        Alternative = map.Optional("alternative") is null ? null : Recommended(map, "alternative"),
        AlternativeWhy = map.Optional("alternativeWhy"),
        Flags = Words(map, "flags"),
    };

    private MatchFallback Fallback(YamlMap map) => new(
        Recommended(map, "of"), Condition(map, "when"), Recommended(map, "recommend"), map.Text("why"), map.Text("alternativeWhy"), Words(map, "flags"), Words(map, "sources"));

    private MatchFlag Flag(YamlMap map) => new(
        map.Text("id"), Known(map, "of", _recommendations.Contains), map.Keys.Contains("when") ? Condition(map, "when") : null, map.OptionalFlag("wish"),
        map.Text("title"), map.Text("text"));

    private string Recommended(YamlMap map, string key)
    {
        var id = map.Text(key);
        if (id.Length > 0 && !_recommendations.Contains(id))
        {
            _problems.Error(ProblemKind.WrongValue, map.LineOf(key), $"There is no recommendation \"{id}\".", $"Write one of {string.Join(", ", _recommendations)}.");
        }

        return id;
    }

    private MatchCondition Condition(YamlMap holder, string key) => holder.Map(key) is { } map ? Condition(map) : new([], [], null);

    private MatchCondition Condition(YamlMap map)
    {
        var all = ImmutableArray.CreateBuilder<(string, ImmutableArray<string>)>();
        foreach (var question in map.Keys.Where(key => key is not (AnyKey or NotKey)))
        {
            if (!_questions.TryGetValue(question, out var known))
            {
                _problems.Error(ProblemKind.WrongValue, map.LineOf(question), $"There is no question \"{question}\".", "Use a question's id, any or not.");
            }

            all.Add((question, Known(map, question, choice => known?.Has(choice) != false)));
        }

        var any = map.Keys.Contains(AnyKey) ? map.Maps(AnyKey).Select(Condition).ToImmutableArray() : [];
        return new(all.ToImmutable(), any, map.Keys.Contains(NotKey) ? Condition(map, NotKey) : null);
    }

    private ImmutableArray<string> Known(YamlMap map, string key, Func<string, bool> isKnown)
    {
        var words = map.Texts(key);
        foreach (var (word, line) in words.Where(word => !isKnown(word.Text)))
        {
            _problems.Error(ProblemKind.WrongValue, line, $"\"{key}\" has no \"{word}\".", "Correct the word, or add it above.");
        }

        return [.. words.Select(word => word.Text)];
    }

    private ImmutableArray<T> Listed<T>(string key, Func<YamlMap, T> read) =>
    [
        .. _map.Maps(key).Select(map =>
        {
            var value = read(map);
            map.TellUnread();
            return value;
        }),
    ];

    private static ImmutableArray<string> Words(YamlMap map, string key) => [.. map.Texts(key).Select(word => word.Text)];
}
