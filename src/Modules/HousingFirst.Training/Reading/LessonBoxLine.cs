using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Markdig.Extensions.CustomContainers;

namespace HousingFirst.Training.Reading;

/// <summary>What the opening line of a box says: <c>::: exercise {#id title="..." minutes="20"}</c>, <c>::: manual {ref="cti#id"}</c>.</summary>
internal sealed partial record LessonBoxLine
{
    private static readonly FrozenDictionary<string, LessonBoxKind> Kinds = new Dictionary<string, LessonBoxKind>(StringComparer.Ordinal)
    {
        ["fact"] = LessonBoxKind.Fact,
        ["example"] = LessonBoxKind.Example,
        ["exercise"] = LessonBoxKind.Exercise,
        ["checklist"] = LessonBoxKind.Checklist,
        ["case"] = LessonBoxKind.Case,
        ["trainer"] = LessonBoxKind.Trainer,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The word behind the colons.</summary>
    public string Word { get; private init; } = "";

    /// <summary>The kind; null when it is an included section, or no kind that there is.</summary>
    public LessonBoxKind? Kind { get; private init; }

    public bool IsInclude => Word == "manual";

    public string? Id { get; private init; }

    public string? Title { get; private init; }

    public string? Reference { get; private init; }

    public int? Minutes { get; private init; }

    /// <summary>What else stands in the line, which nobody reads; empty when all is well.</summary>
    public string Rest { get; private init; } = "";

    public static LessonBoxLine Read(CustomContainer container)
    {
        var word = container.Info ?? "";
        var line = new LessonBoxLine { Word = word, Kind = Kinds.TryGetValue(word, out var kind) ? kind : null };
        var arguments = (container.Arguments ?? "").Trim();
        if (Braces().Match(arguments) is not { Success: true } braces)
        {
            return line with { Rest = arguments };
        }

        var inside = braces.Groups["inside"].Value;
        foreach (Match attribute in Attribute().Matches(inside))
        {
            line = line.With(attribute.Groups["name"].Value, attribute.Groups["value"].Value);
        }

        return line with { Rest = (line.Rest + Attribute().Replace(inside, "")).Trim() };
    }

    private LessonBoxLine With(string name, string value) => name switch
    {
        "" => this with { Id = value },
        "title" => this with { Title = value.Trim() },
        "ref" when IsInclude => this with { Reference = value.Trim() },
        "minutes" when Kind == LessonBoxKind.Exercise && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) =>
            this with { Minutes = minutes },
        _ => this with { Rest = $"{Rest} {name}=\"{value}\"" },
    };

    [GeneratedRegex(@"^\{(?<inside>[^{}]*)\}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Braces();

    [GeneratedRegex("""(?<=^|\s)(#(?<value>[^\s"]+)|(?<name>[a-z]+)="(?<value>[^"]*)")(?=\s|$)""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Attribute();
}
