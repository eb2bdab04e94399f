using System.Collections.Immutable;
using System.Text.Json;
using HousingFirst.Manuals.Reading;

namespace HousingFirst.Guidance.Tools;

/// <summary>Reads a sheet out of a tool's front matter; what is wrong is told with its line.</summary>
internal sealed class SheetReader(ProblemList problems)
{
    private const int FewestRows = 3;
    private const int MostRows = 12;
    private const int MostLines = 12;
    private const int WidestScale = 10;

    private static readonly Dictionary<string, SheetFieldKind> _kinds = Words<SheetFieldKind>();
    private static readonly Dictionary<string, SheetPicture> _pictures = Words<SheetPicture>();
    private static readonly SheetFieldKind[] _columnKinds = [SheetFieldKind.Text, SheetFieldKind.Choice, SheetFieldKind.Check];

    /// <summary>Columns that the network map is drawn from.</summary>
    internal static ImmutableArray<string> NetworkColumns { get; } = ["fornavn", "sektor", "naerhed", "belastning", "oenske"];

    public ToolSheet? Read(YamlMap front)
    {
        if (front.Map("sheet") is not { } map)
        {
            return null;
        }

        ToolSheet sheet = new(map.Text("title"), map.Text("intro"), map.OptionalWord("picture", _pictures), [.. map.Maps("fields").Select(Field)]);
        map.TellUnread();
        foreach (var twice in sheet.Fields.Where(field => field.Id.Length > 0).GroupBy(field => field.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            problems.Error(ProblemKind.DuplicateId, map.LineOf("fields"), $"The field \"{twice.Key}\" stands there twice.", "Give one of them another id.");
        }

        CheckPicture(sheet, map);
        return sheet;
    }

    private SheetField Field(YamlMap map)
    {
        var kind = map.OptionalWord("kind", _kinds);
        if (kind is null && map.Optional("kind") is null)
        {
            problems.Error(ProblemKind.MissingValue, map.Line, "The field has no kind.", $"Write kind: one of {string.Join(", ", _kinds.Keys)}.");
        }

        SheetField field = new()
        {
            Kind = kind ?? SheetFieldKind.Text,
            Id = kind == SheetFieldKind.Heading ? "" : map.Id("id"),
            Label = map.Text("label"),
            Hint = map.Optional("hint"),
        };
        field = field.Kind switch
        {
            SheetFieldKind.LongText => field with { Lines = Within(map, "lines", 1, MostLines) },
            SheetFieldKind.Scale => field with
            {
                Min = Within(map, "min", 0, 1), Max = Within(map, "max", 2, WidestScale), Low = map.Text("low"), High = map.Text("high"),
            },
            SheetFieldKind.Choice or SheetFieldKind.Multiple => field with { Options = Options(map) },
            SheetFieldKind.Table => field with { Rows = Within(map, "rows", FewestRows, MostRows), Columns = [.. map.Maps("columns").Select(Column)] },
            _ => field,
        };
        if (field.Kind == SheetFieldKind.Table && field.Columns.IsEmpty)
        {
            problems.Error(ProblemKind.MissingValue, map.Line, "The table has no columns.", "List them under \"columns\".");
        }

        map.TellUnread();
        return field;
    }

    private SheetColumn Column(YamlMap map)
    {
        var kind = map.OptionalWord("kind", _kinds) ?? SheetFieldKind.Text;
        if (!_columnKinds.Contains(kind))
        {
            problems.Error(ProblemKind.WrongValue, map.LineOf("kind"), "A column cannot be of this kind.", "Write text, choice or check.");
        }

        SheetColumn column = new(map.Id("id"), map.Text("label"), kind, kind == SheetFieldKind.Choice ? Options(map) : []);
        map.TellUnread();
        return column;
    }

    private ImmutableArray<string> Options(YamlMap map)
    {
        var options = map.Texts("options");
        if (options.Count < 2)
        {
            problems.Error(ProblemKind.MissingValue, map.Line, "There is nothing to choose between.", "Write two options at least: options: [ja, nej].");
        }

        return [.. options.Select(option => option.Text)];
    }

    private int Within(YamlMap map, string key, int least, int most)
    {
        var number = map.OptionalInteger(key);
        if (number is not { } found || found < least || found > most)
        {
            problems.Error(ProblemKind.WrongValue, number is null ? map.Line : map.LineOf(key), $"\"{key}\" is missing or out of range.", $"Write a number from {least} to {most}.");
            return least;
        }

        return found;
    }

    private void CheckPicture(ToolSheet sheet, YamlMap map)
    {
        var table = sheet.Fields.FirstOrDefault(field => field.Kind == SheetFieldKind.Table);
        var isDrawn = sheet.Picture switch
        {
            SheetPicture.Network => table is not null && NetworkColumns.All(id => table.Columns.Any(column => column.Id == id)),
            SheetPicture.Change => sheet.Fields.Any(field => field.Kind == SheetFieldKind.Choice),
            _ => true,
        };
        if (!isDrawn)
        {
            problems.Error(
                ProblemKind.MissingValue, map.LineOf("picture"), "The picture has no fields to be drawn from.",
                $"network takes the first table, with the columns {string.Join(", ", NetworkColumns)}; change takes the first choice.");
        }
    }

    private static Dictionary<string, T> Words<T>()
        where T : struct, Enum =>
        Enum.GetValues<T>().ToDictionary(value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()), StringComparer.Ordinal);
}
