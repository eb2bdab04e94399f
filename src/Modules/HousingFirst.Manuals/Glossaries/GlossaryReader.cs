using System.Collections.Immutable;
using HousingFirst.Manuals.Reading;

namespace HousingFirst.Manuals.Glossaries;

/// <summary>Reads a file of words; what is wrong is told with its line, and the entry that it is in left out.</summary>
internal static class GlossaryReader
{
    public static (GlossaryText Text, ImmutableArray<ManualProblem> Problems) Read(string file, string text)
    {
        var problems = new ProblemList(file);
        if (YamlMap.Parse(text, problems, lineOffset: 0) is not { } map)
        {
            return (new([], []), problems.ToImmutable());
        }

        ImmutableArray<GlossaryEntry> entries =
        [
            .. map.Maps("terms").Select(entry => Entry(entry, standsFor: null)),
            .. map.Maps("abbreviations").Select(entry => Entry(entry, entry.Text("stands"))),
        ];
        ImmutableArray<PeopleWord> people = [.. map.Maps("people").Select(Person)];
        map.TellUnread();
        return (new([.. entries.Where(entry => entry is { Id.Length: > 0, Term.Length: > 0, Text.Length: > 0 })], people), problems.ToImmutable());
    }

    private static GlossaryEntry Entry(YamlMap map, string? standsFor)
    {
        var entry = new GlossaryEntry
        {
            Id = map.Id("id"),
            Term = map.Text("term"),
            StandsFor = standsFor,
            Text = map.Text("text"),
            Also = Words(map, "also"),
            Forms = Words(map, "forms"),
            Read = map.Optional("read"),
            Sources = Words(map, "sources"),
            IsQuiet = map.OptionalFlag("quiet"),
        };
        map.TellUnread();
        return entry;
    }

    private static PeopleWord Person(YamlMap map)
    {
        var word = new PeopleWord(map.Text("say"), Words(map, "not"), map.Text("why"), Words(map, "sources"));
        map.TellUnread();
        return word;
    }

    private static ImmutableArray<string> Words(YamlMap map, string key) => [.. map.Texts(key).Select(word => word.Text)];
}
