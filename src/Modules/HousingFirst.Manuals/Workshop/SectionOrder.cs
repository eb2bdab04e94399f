using HousingFirst.Manuals.Markup;

namespace HousingFirst.Manuals.Workshop;

/// <summary>Moves sections of a chapter past each other, each with all that stands in it. Pure.</summary>
internal static class SectionOrder
{
    /// <summary>The headings of a text, with their ids.</summary>
    public static IReadOnlyList<SectionLine> List(string text) =>
    [
        .. TextLines.Of(text).Select((line, at) => (line.Line, line.IsCode, At: at))
            .Where(line => !line.IsCode && TextLines.LevelOf(line.Line) > 1)
            .Select(line => (Level: TextLines.LevelOf(line.Line), Split: TrailingId.Split(line.Line.TrimEnd()), line.At))
            .Select(line => new SectionLine(line.Split.Id ?? "", line.Level, line.Split.Text.TrimStart('#').Trim(), line.At)),
    ];

    /// <summary>The text with a section one place further up or down among its neighbours; as it was when there is no such neighbour.</summary>
    public static string Move(string text, string id, bool up)
    {
        var sections = List(text);
        var index = sections.ToList().FindIndex(section => section.Id == id);
        if (index < 0 || Neighbour(sections, index, up) is not { } neighbour)
        {
            return text;
        }

        var (first, second) = up ? (neighbour, index) : (index, neighbour);
        var lines = text.Split('\n');
        var (begin, middle, end) = (sections[first].Line, sections[second].Line, End(sections, second, lines.Length));
        IEnumerable<string> upper = Closed(lines[begin..middle]), lower = Closed(lines[middle..end]);
        return string.Join('\n', [.. lines[..begin], .. lower, .. upper, .. lines[end..]]).TrimEnd('\n');
    }

    // What was last has no empty line behind it, and would run into the next heading.
    private static string[] Closed(string[] lines) => lines[^1].Length == 0 ? lines : [.. lines, ""];

    private static int? Neighbour(IReadOnlyList<SectionLine> sections, int index, bool up)
    {
        var step = up ? -1 : 1;
        for (var other = index + step; other >= 0 && other < sections.Count; other += step)
        {
            if (sections[other].Level == sections[index].Level)
            {
                return other;
            }

            if (sections[other].Level < sections[index].Level)
            {
                return null;
            }
        }

        return null;
    }

    private static int End(IReadOnlyList<SectionLine> sections, int index, int length)
    {
        for (var other = index + 1; other < sections.Count; other++)
        {
            if (sections[other].Level <= sections[index].Level)
            {
                return sections[other].Line;
            }
        }

        return length;
    }
}
