using System.Globalization;
using System.Text.Json;
using HousingFirst.Sdk.Api;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Guidance.Calculators.Asking;

/// <summary>An object that a program sent. What is wrong is told by key; a key that nobody reads is wrong too.</summary>
internal sealed class JsonQuestion
{
    private readonly Dictionary<string, JsonElement> _values;
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private readonly string _path;
    private readonly InputProblems _problems;
    private readonly IStringLocalizer<CalculatorTexts> _texts;

    private JsonQuestion(JsonElement value, string path, InputProblems problems, IStringLocalizer<CalculatorTexts> texts)
    {
        (_path, _problems, _texts) = (path, problems, texts);
        _values = new(StringComparer.Ordinal);
        foreach (var property in value.EnumerateObject())
        {
            if (!_values.TryAdd(property.Name, property.Value))
            {
                Tell(property.Name, "Api.Twice");
            }
        }
    }

    /// <summary>A question out of the object that was sent.</summary>
    public static JsonQuestion Of(JsonElement sent, InputProblems problems, IStringLocalizer<CalculatorTexts> texts) => new(sent, "", problems, texts);

    /// <summary>Whether nothing of what was read so far is wrong.</summary>
    public bool IsSound => _problems.IsEmpty;

    /// <summary>Whether something stands under a key.</summary>
    public bool Has(string key) => Value(key) is not null;

    /// <summary>A number within limits; null when it is left out, or none, which is then told.</summary>
    public decimal? Number(string key, decimal min, decimal max, bool isWhole)
    {
        if (Value(key) is not { } value)
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.Number || !value.TryGetDecimal(out var number))
        {
            Tell(key, "Api.NoNumber");
        }
        else if (isWhole && number != decimal.Truncate(number))
        {
            Tell(key, "Number.Whole");
        }
        else if (!WrittenNumber.IsShort(number))
        {
            Tell(key, "Number.Decimals", WrittenNumber.MostDecimals);
        }
        else if (number < min || number > max)
        {
            Tell(key, "Number.OutOfRange", CalculatorTextExtensions.Number(min), CalculatorTextExtensions.Number(max));
        }
        else
        {
            return number;
        }

        return null;
    }

    /// <summary>One of some words; null when it is left out, or none of them, which is then told.</summary>
    public string? Word(string key, IReadOnlyCollection<string> words)
    {
        if (Value(key) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.String && value.GetString() is { } word && words.Contains(word, StringComparer.Ordinal))
        {
            return word;
        }

        Tell(key, "Api.NoWord", string.Join(", ", words));
        return null;
    }

    /// <summary>A day; null when it is left out, or none, which is then told.</summary>
    public DateOnly? Day(string key)
    {
        if (Value(key) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.String
            && DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            if (WrittenDay.IsSensible(day))
            {
                return day;
            }

            Tell(key, "Day.OutOfRange");
            return null;
        }

        Tell(key, "Api.NoDay");
        return null;
    }

    /// <summary>The objects of a list; empty when it is left out. What is no object is told.</summary>
    public IReadOnlyList<JsonQuestion> List(string key, int most)
    {
        if (Value(key) is not { } value)
        {
            return [];
        }

        if (value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.Object))
        {
            Tell(key, "Api.NoList");
            return [];
        }

        if (value.GetArrayLength() > most)
        {
            Tell(key, "Api.LongList", most);
            return [];
        }

        return [.. value.EnumerateArray().Select((item, index) => new JsonQuestion(item, FormattableString.Invariant($"{PathOf(key)}[{index}]."), _problems, _texts))];
    }

    /// <summary>An object under a key; null when it is left out, or none, which is then told.</summary>
    public JsonQuestion? Object(string key)
    {
        if (Value(key) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Object)
        {
            return new(value, PathOf(key) + ".", _problems, _texts);
        }

        Tell(key, "Api.NoObjectHere");
        return null;
    }

    /// <summary>Tells that a key is missing.</summary>
    public void TellMissing(string key) => Tell(key, "Api.Missing");

    /// <summary>Tells something about a key.</summary>
    public void Tell(string key, string text, params object[] arguments) => _problems.Add(PathOf(key), _texts[text, arguments]);

    /// <summary>Tells of keys that nobody asked for: a misspelt one would silently be without effect.</summary>
    public void TellUnread()
    {
        var known = string.Join(", ", _read);
        foreach (var key in _values.Keys.Where(key => !_read.Contains(key)))
        {
            Tell(key, "Api.UnknownKey", known);
        }
    }

    private JsonElement? Value(string key)
    {
        _read.Add(key);
        return _values.TryGetValue(key, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
    }

    private string PathOf(string key) => _path + key;
}
