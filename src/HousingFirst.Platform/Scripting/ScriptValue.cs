using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HousingFirst.Platform.Scripting;

/// <summary>A value of the script language. Closed: there are no others.</summary>
internal abstract record ScriptValue
{
    private ScriptValue()
    {
    }

    public static ScriptValue Undefined { get; } = new Nothing(IsNull: false);

    public static ScriptValue Null { get; } = new Nothing(IsNull: true);

    public static ScriptValue From(bool value) => new Flag(value);

    public static ScriptValue From(double value) => new Number(value);

    public static ScriptValue From(string? value) => value is null ? Null : new Text(value);

    /// <summary>A copy of the JSON; later changes of it do not show.</summary>
    public static ScriptValue From(JsonNode? json) => json switch
    {
        null => Null,
        JsonObject map => new Map(new OrderedDictionary<string, ScriptValue>(
            map.Select(pair => KeyValuePair.Create(pair.Key, From(pair.Value))), StringComparer.Ordinal)),
        JsonArray list => new List([.. list.Select(From)]),
        _ => json.GetValueKind() switch
        {
            JsonValueKind.String => From(json.GetValue<string>()),
            JsonValueKind.True => From(true),
            JsonValueKind.False => From(false),
            JsonValueKind.Number => From(double.Parse(json.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture)),
            _ => Null,
        },
    };

    public sealed record Nothing(bool IsNull) : ScriptValue;

    public sealed record Flag(bool Value) : ScriptValue;

    public sealed record Number(double Value) : ScriptValue;

    public sealed record Text(string Value) : ScriptValue;

    public sealed record Instant(DateTimeOffset Value) : ScriptValue;

    public sealed record List(ImmutableArray<ScriptValue> Items) : ScriptValue;

    /// <param name="Members">In their order, as ECMAScript keeps it.</param>
    public sealed record Map(IReadOnlyDictionary<string, ScriptValue> Members) : ScriptValue;
}
