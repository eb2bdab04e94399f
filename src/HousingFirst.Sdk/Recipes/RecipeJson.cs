using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HousingFirst.Sdk.Recipes;

/// <summary>
/// Reads the properties of a step as Orchard Core's typed models do: names ignoring case, null like missing, numbers
/// and booleans also as text, enums by name or number. A value of another type is reported and answered with null.
/// </summary>
public static class RecipeJson
{
    /// <summary>The property of that name, the exactly spelt one first.</summary>
    public static JsonNode? Find(JsonObject at, string name)
    {
        ArgumentNullException.ThrowIfNull(at);
        return at[NameIn(at, name)];
    }

    /// <summary>The name as the object spells it, or as given when the object has no such property.</summary>
    public static string NameIn(JsonObject at, string name)
    {
        ArgumentNullException.ThrowIfNull(at);
        if (at.ContainsKey(name))
        {
            return name;
        }

        foreach (var (key, _) in at)
        {
            if (string.Equals(key, name, StringComparison.OrdinalIgnoreCase))
            {
                return key;
            }
        }

        return name;
    }

    /// <summary>A text. Numbers and booleans are taken as they are written.</summary>
    public static string? GetString(this JsonObject at, string name, IRecipeReport report) => Find(at, name) switch
    {
        null => null,
        JsonValue value => AsText(value),
        _ => Wrong<string>(at, name, report, $"a text"),
    };

    /// <summary>A text that must be there and not be empty.</summary>
    public static string? GetRequiredString(this JsonObject at, string name, IRecipeReport report)
    {
        var found = Find(at, name);
        if (found is JsonObject or JsonArray)
        {
            return Wrong<string>(at, name, report, $"a text");
        }

        var text = found is JsonValue value ? AsText(value) : null;
        if (!string.IsNullOrWhiteSpace(text))
        {
            return text;
        }

        report.Error($"\"{name}\" is missing or empty.", at, NameIn(at, name), $"Give it a \"{name}\".");
        return null;
    }

    /// <summary>True or false, also as text.</summary>
    public static bool? GetBoolean(this JsonObject at, string name, IRecipeReport report)
    {
        var found = Find(at, name);
        return found switch
        {
            null => null,
            JsonValue value when value.GetValueKind() == JsonValueKind.True => true,
            JsonValue value when value.GetValueKind() == JsonValueKind.False => false,
            JsonValue value when bool.TryParse(AsText(value), out var parsed) => parsed,
            _ => Wrong<bool?>(at, name, report, $"true or false"),
        };
    }

    /// <summary>A whole number, also as text.</summary>
    public static int? GetInteger(this JsonObject at, string name, IRecipeReport report)
    {
        var found = Find(at, name);
        return found switch
        {
            null => null,
            JsonValue value when int.TryParse(AsText(value), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed) => parsed,
            JsonValue value when AsNumber(value) is { } number && number == decimal.Truncate(number)
                && number is >= int.MinValue and <= int.MaxValue => (int)number,
            _ => Wrong<int?>(at, name, report, $"a whole number"),
        };
    }

    /// <summary>A member of an enum, by name ignoring case or by number.</summary>
    public static TEnum? GetEnum<TEnum>(this JsonObject at, string name, IRecipeReport report)
        where TEnum : struct, Enum
    {
        var found = Find(at, name);
        return found switch
        {
            null => null,
            JsonValue value when Enum.TryParse<TEnum>(AsText(value), ignoreCase: true, out var member) && Enum.IsDefined(member) => member,
            _ => Wrong<TEnum?>(at, name, report, $"one of {string.Join(", ", Enum.GetNames<TEnum>())}"),
        };
    }

    /// <summary>An array of texts; empty when missing. Items of another type are reported and left out.</summary>
    public static IReadOnlyList<string> GetStrings(this JsonObject at, string name, IRecipeReport report)
    {
        List<string> texts = [];
        foreach (var (item, index) in Items(at, name, report, $"an array of texts"))
        {
            if (item is JsonValue value && value.GetValueKind() == JsonValueKind.String)
            {
                texts.Add(AsText(value));
            }
            else
            {
                report.Error($"Item {index} of \"{name}\" is {Describe(item)}, but a text is expected.", item ?? Find(at, name));
            }
        }

        return texts;
    }

    /// <summary>An array of objects; empty when missing. Items of another type are reported and left out.</summary>
    public static IReadOnlyList<JsonObject> GetObjects(this JsonObject at, string name, IRecipeReport report)
    {
        List<JsonObject> objects = [];
        foreach (var (item, index) in Items(at, name, report, $"an array of objects"))
        {
            if (item is JsonObject found)
            {
                objects.Add(found);
            }
            else
            {
                report.Error($"Item {index} of \"{name}\" is {Describe(item)}, but an object is expected.", item ?? Find(at, name));
            }
        }

        return objects;
    }

    /// <summary>An object.</summary>
    public static JsonObject? GetObject(this JsonObject at, string name, IRecipeReport report) => Find(at, name) switch
    {
        null => null,
        JsonObject found => found,
        _ => Wrong<JsonObject>(at, name, report, $"an object"),
    };

    private static IEnumerable<(JsonNode? Item, int Index)> Items(JsonObject at, string name, IRecipeReport report, RecipeText expected)
    {
        var found = Find(at, name);
        if (found is JsonArray array)
        {
            return array.Select((item, index) => (item, index));
        }

        if (found is not null)
        {
            Wrong<object>(at, name, report, expected);
        }

        return [];
    }

    private static T? Wrong<T>(JsonObject at, string name, IRecipeReport report, RecipeText expected)
    {
        report.Error($"\"{name}\" is {Describe(Find(at, name))}, but {expected} is expected.", at, NameIn(at, name));
        return default;
    }

    private static RecipeText Describe(JsonNode? node) => node?.GetValueKind() switch
    {
        null or JsonValueKind.Null => $"null",
        JsonValueKind.Object => $"an object",
        JsonValueKind.Array => $"an array",
        JsonValueKind.String => $"a text",
        JsonValueKind.Number => $"a number",
        _ => $"a boolean",
    };

    private static string AsText(JsonValue value) => value.GetValueKind() switch
    {
        JsonValueKind.String => value.GetValue<string>(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => value.ToJsonString(),
    };

    private static decimal? AsNumber(JsonValue value) =>
        decimal.TryParse(AsText(value), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
