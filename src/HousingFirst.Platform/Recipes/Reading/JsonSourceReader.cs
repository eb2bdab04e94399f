using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Recipes.Reading;

/// <summary>
/// Reads JSON into nodes and remembers where each stood. Takes what Orchard takes: comments, trailing commas, a byte order mark.
/// Numbers keep their spelling. Never throws on bad input: the problem list tells, with the place.
/// </summary>
internal sealed class JsonSourceReader
{
    private readonly RecipeSource _source;
    private readonly RecipeLimits _limits;
    private readonly ProblemList _problems;
    private readonly JsonPlaces _places = new();
    private JsonPlace _current;
    private int _values;
    private bool _stopped;

    private JsonSourceReader(RecipeSource source, RecipeLimits limits, ProblemList problems)
    {
        (_source, _limits, _problems) = (source, limits, problems);
        _current = JsonPlace.Root(source, 0);
    }

    /// <summary>The root, or null when the file cannot be read; then the problem list has an error.</summary>
    public static (JsonNode? Root, JsonPlaces Places) Read(RecipeSource source, RecipeLimits limits, ProblemList problems)
    {
        JsonSourceReader reader = new(source, limits, problems);
        return (reader.ReadRoot(), reader._places);
    }

    private JsonNode? ReadRoot()
    {
        if (_source.Bytes.Length > _limits.FileBytes)
        {
            Stop(0, $"The file has {_source.Bytes.Length} bytes; a recipe may have {_limits.FileBytes}.", $"Split it, or move large texts to files beside it.");
            return null;
        }

        var json = _source.Json.Span;
        if (!Utf8.IsValid(json))
        {
            Stop(FirstBadByte(json), $"The file is not UTF-8.", $"Save it as UTF-8.");
            return null;
        }

        Utf8JsonReader reader = new(json, new JsonReaderOptions
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Skip,
            MaxDepth = _limits.Depth,
        });
        try
        {
            reader.Read();
            var root = ReadValue(ref reader, JsonPlace.Root(_source, (int)reader.TokenStartIndex));

            // Reads on, so that what stands after the root is noticed.
            while (!_stopped && reader.Read())
            {
            }

            return _stopped ? null : root;
        }
        catch (JsonException broken)
        {
            var offset = _source.OffsetOfLine(broken.LineNumber ?? 0) + (int)(broken.BytePositionInLine ?? 0);
            Stop(offset, $"The JSON is broken: {JsonFault.Of(broken)}", null);
            return null;
        }
    }

    private JsonNode? ReadValue(ref Utf8JsonReader reader, JsonPlace place)
    {
        _current = place;
        if (++_values > _limits.Values)
        {
            Stop((int)reader.TokenStartIndex, $"The file holds more than {_limits.Values} values.", $"Split it.");
            return null;
        }

        var node = reader.TokenType switch
        {
            JsonTokenType.StartObject => ReadObject(ref reader, place),
            JsonTokenType.StartArray => ReadArray(ref reader, place),
            JsonTokenType.String => TakeText(ref reader, _limits.TextBytes) is { } text ? JsonValue.Create(text) : null,
            JsonTokenType.Number => JsonValue.Create(JsonElement.ParseValue(ref reader)),
            JsonTokenType.True => JsonValue.Create(true),
            JsonTokenType.False => JsonValue.Create(false),
            _ => (JsonNode?)null,
        };
        if (node is not null)
        {
            _places.Add(node, place);
        }

        return node;
    }

    private JsonObject ReadObject(ref Utf8JsonReader reader, JsonPlace place)
    {
        JsonObject node = [];
        while (!_stopped && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var nameOffset = (int)reader.TokenStartIndex;
            if (TakeText(ref reader, _limits.NameBytes) is not { } name || !reader.Read())
            {
                break;
            }

            var property = place.Property(name, (int)reader.TokenStartIndex);
            var value = ReadValue(ref reader, property);
            _current = place;
            if (node.ContainsKey(name))
            {
                TellDouble(node, name, place.Property(name, nameOffset));
                continue;
            }

            node.Add(name, value);
            if (value is null)
            {
                _places.AddNull(node, name, property);
            }
        }

        return node;
    }

    private void TellDouble(JsonObject node, string name, JsonPlace second)
    {
        var first = node[name] is { } value ? _places.Of(value) : _places.OfNull(node, name);
        _problems.Error(second, $"\"{name}\" stands twice in this object; first on line {first?.ToPlace().Line ?? 0}.", $"Keep one of them.");
    }

    private JsonArray ReadArray(ref Utf8JsonReader reader, JsonPlace place)
    {
        JsonArray node = [];
        while (!_stopped && reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            node.Add(ReadValue(ref reader, place.Item(node.Count, (int)reader.TokenStartIndex)));
            _current = place;
        }

        return node;
    }

    private string? TakeText(ref Utf8JsonReader reader, int limit)
    {
        if (reader.ValueSpan.Length > limit)
        {
            Stop((int)reader.TokenStartIndex, $"The text has {reader.ValueSpan.Length} bytes; it may have {limit}.", $"Move it to a file beside the recipe.");
            return null;
        }

        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            // The one way the reader tells of an escape such as \ud800 without its second half.
            Stop((int)reader.TokenStartIndex, $"The text holds half of a surrogate pair.", $"Write both halves, or the character itself.");
            return null;
        }
    }

    private void Stop(int offset, RecipeText message, RecipeText? advice)
    {
        var (line, column) = _source.At(offset);
        _problems.Add(RecipeProblemSeverity.Error, new(_source.FileName, line, column, _current.Path), message, advice);
        _stopped = true;
    }

    private static int FirstBadByte(ReadOnlySpan<byte> json)
    {
        var at = 0;
        while (System.Text.Rune.DecodeFromUtf8(json[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }
}
