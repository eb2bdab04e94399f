using System.Globalization;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Markup;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace HousingFirst.Manuals.Reading;

/// <summary>A YAML mapping whose values are asked for by type; what is wrong is told with its line.</summary>
public sealed class YamlMap
{
    private readonly YamlMappingNode _node;
    private readonly ProblemList _problems;
    private readonly int _lineOffset;
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    private YamlMap(YamlMappingNode node, ProblemList problems, int lineOffset)
    {
        _node = node;
        _problems = problems;
        _lineOffset = lineOffset;
    }

    /// <summary>Line of the mapping's start.</summary>
    public int Line => LineOf(_node);

    /// <summary>The keys in the order of the file.</summary>
    public IEnumerable<string> Keys => _node.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value ?? "");

    /// <summary>Parses the text; null when it is no mapping, which is then told.</summary>
    /// <param name="text">YAML.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="lineOffset">Lines of the file that stand before the text.</param>
    public static YamlMap? Parse(string text, ProblemList problems, int lineOffset)
    {
        ArgumentNullException.ThrowIfNull(problems);
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents is [{ RootNode: YamlMappingNode node }])
            {
                return new(node, problems, lineOffset);
            }

            problems.Error(
                ProblemKind.BrokenYaml, lineOffset + 1, "There is no list of \"key: value\" lines here.", "Write one key a line, as the page on the format does.");
        }
        catch (YamlException broken)
        {
            problems.Error(
                ProblemKind.BrokenYaml,
                lineOffset + (int)broken.Start.Line,
                $"The YAML cannot be read: {broken.Message.ReplaceLineEndings(" ")}",
                "Put quotation marks around a value that holds a colon, and indent with spaces.");
        }

        return null;
    }

    public string Text(string key)
    {
        if (Optional(key) is { } text)
        {
            return text;
        }

        _problems.Error(ProblemKind.MissingValue, Line, $"\"{key}\" is missing or empty.", $"Add a line \"{key}: ...\".");
        return "";
    }

    public string? Optional(string key) =>
        Scalar(key) is { Value: { } value } && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    public string Id(string key)
    {
        var id = Text(key);
        if (id.Length > 0 && !TrailingId.IsId(id))
        {
            _problems.Error(
                ProblemKind.WrongId, LineOf(key), $"\"{id}\" cannot be an id.", "Use lower-case letters a-z, digits and hyphens (æ → ae, ø → oe, å → aa).");
        }

        return id;
    }

    public DateOnly Date(string key) => OptionalDate(key, Text(key)) ?? default;

    public DateOnly? OptionalDate(string key) => OptionalDate(key, Optional(key));

    public int? OptionalInteger(string key)
    {
        if (Optional(key) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        _problems.Error(ProblemKind.WrongValue, LineOf(key), $"\"{key}\" is \"{text}\", but a whole number is expected.", "Write digits only.");
        return null;
    }

    public decimal? OptionalDecimal(string key)
    {
        if (Optional(key) is not { } text)
        {
            return null;
        }

        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        _problems.Error(ProblemKind.WrongValue, LineOf(key), $"\"{key}\" is \"{text}\", but a number is expected.", "Write digits, with a full stop before decimals.");
        return null;
    }

    public bool OptionalFlag(string key)
    {
        switch (Optional(key))
        {
            case null or "false":
                return false;
            case "true":
                return true;
            case { } text:
                _problems.Error(ProblemKind.WrongValue, LineOf(key), $"\"{key}\" is \"{text}\".", "Write true, or leave the line out.");
                return false;
        }
    }

    public TimeOnly? OptionalTime(string key)
    {
        if (Optional(key) is not { } text)
        {
            return null;
        }

        if (TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return time;
        }

        _problems.Error(ProblemKind.WrongValue, LineOf(key), $"\"{key}\" is \"{text}\", which is no time of day.", "Write it in quotation marks, e.g. \"09:00\".");
        return null;
    }

    public Uri? OptionalAddress(string key)
    {
        if (Optional(key) is not { } text)
        {
            return null;
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp))
        {
            return address;
        }

        _problems.Error(ProblemKind.WrongValue, LineOf(key), $"\"{text}\" is no address on the web.", "Write it from https:// on, or leave the line out.");
        return null;
    }

    public EditionNumber Number(string key)
    {
        var text = Text(key);
        if (!EditionNumber.TryParse(text, out var number) && text.Length > 0)
        {
            _problems.Error(ProblemKind.WrongValue, LineOf(key), $"\"{text}\" is no edition.", "Write year and number in quotation marks, e.g. \"2026.1\".");
        }

        return number;
    }

    /// <summary>A list of texts with the line of each; empty when missing.</summary>
    public IReadOnlyList<(string Text, int Line)> Texts(string key)
    {
        _read.Add(key);
        switch (Find(key))
        {
            case null:
                return [];
            case YamlSequenceNode list when list.Children.All(item => item is YamlScalarNode):
                return [.. list.Children.Cast<YamlScalarNode>().Select(item => (item.Value ?? "", LineOf(item)))];
            default:
                _problems.Error(ProblemKind.WrongValue, LineOf(key), $"\"{key}\" is no list of words.", $"Write it as {key}: [A, B].");
                return [];
        }
    }

    /// <summary>The mapping under a key; null when it is none, which is then told.</summary>
    public YamlMap? Map(string key)
    {
        _read.Add(key);
        if (Find(key) is YamlMappingNode map)
        {
            return new(map, _problems, _lineOffset);
        }

        _problems.Error(ProblemKind.WrongValue, LineOf(key), $"\"{key}\" has no lines of its own.", "Indent its values under it.");
        return null;
    }

    /// <summary>The mappings of a list under a key; empty when missing. What is no mapping is told.</summary>
    public IReadOnlyList<YamlMap> Maps(string key)
    {
        _read.Add(key);
        switch (Find(key))
        {
            case null:
                return [];
            case YamlSequenceNode list when list.Children.All(item => item is YamlMappingNode):
                return [.. list.Children.Cast<YamlMappingNode>().Select(item => new YamlMap(item, _problems, _lineOffset))];
            default:
                _problems.Error(ProblemKind.WrongValue, LineOf(key), $"\"{key}\" is no list of \"key: value\" entries.", "Begin each entry with a hyphen.");
                return [];
        }
    }

    /// <summary>A value that is one of some words; null when it is missing, or none of them, which is then told.</summary>
    public T? OptionalWord<T>(string key, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(words);
        if (Optional(key) is not { } text)
        {
            return null;
        }

        if (words.TryGetValue(text, out var value))
        {
            return value;
        }

        _problems.Error(
            ProblemKind.WrongValue, LineOf(key), $"\"{key}\" is \"{text}\".", $"Write one of {string.Join(", ", words.Keys.Order(StringComparer.Ordinal))}.");
        return null;
    }

    /// <summary>Tells of keys that nobody asked for: a misspelt key is silently without effect otherwise.</summary>
    public void TellUnread()
    {
        foreach (var key in Keys.Where(key => !_read.Contains(key)))
        {
            _problems.Warning(
                ProblemKind.UnknownValue, LineOf(key), $"Nothing reads \"{key}\".", "Check its spelling in the page on the format, or leave it out.");
        }
    }

    public int LineOf(string key) =>
        _node.Children.Keys.OfType<YamlScalarNode>().FirstOrDefault(node => node.Value == key) is { } found ? LineOf(found) : Line;

    private DateOnly? OptionalDate(string key, string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        _problems.Error(ProblemKind.WrongDate, LineOf(key), $"\"{key}\" is \"{text}\", which is no date.", "Write it as 2026-11-21.");
        return null;
    }

    private YamlScalarNode? Scalar(string key)
    {
        _read.Add(key);
        switch (Find(key))
        {
            case null:
                return null;
            case YamlScalarNode scalar:
                return scalar;
            default:
                _problems.Error(ProblemKind.WrongValue, LineOf(key), $"\"{key}\" is no single value.", "Write its value behind the colon.");
                return null;
        }
    }

    private YamlNode? Find(string key) => _node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    private int LineOf(YamlNode node) => _lineOffset + (int)node.Start.Line;
}
