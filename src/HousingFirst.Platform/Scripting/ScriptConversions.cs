using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HousingFirst.Platform.Scripting;

/// <summary>ECMAScript's conversions between values.</summary>
internal static class ScriptConversions
{
    public static bool IsTrue(this ScriptValue value) => value switch
    {
        ScriptValue.Nothing => false,
        ScriptValue.Flag flag => flag.Value,
        ScriptValue.Number number => number.Value != 0 && !double.IsNaN(number.Value),
        ScriptValue.Text text => text.Value.Length > 0,
        _ => true,
    };

    public static double AsNumber(this ScriptValue value) => value switch
    {
        ScriptValue.Nothing nothing => nothing.IsNull ? 0 : double.NaN,
        ScriptValue.Flag flag => flag.Value ? 1 : 0,
        ScriptValue.Number number => number.Value,
        ScriptValue.Text text => ScriptNumbers.Parse(text.Value),
        ScriptValue.Instant instant => instant.Value.ToUnixTimeMilliseconds(),
        ScriptValue.List { Items.Length: 0 } => 0,
        ScriptValue.List { Items: [var only] } => AsNumber(only),
        _ => double.NaN,
    };

    /// <summary>The text of a value, or null when it would be longer than the limit.</summary>
    public static string? AsText(this ScriptValue value, int limit)
    {
        if (value is ScriptValue.Text text)
        {
            return text.Value.Length <= limit ? text.Value : null;
        }

        ScriptBuffer buffer = new(limit);
        Write(value, buffer);
        return buffer.Overflowed ? null : buffer.ToString();
    }

    /// <summary>The value as JSON, or null when it would be longer than the limit.</summary>
    public static string? AsJson(this ScriptValue value, int limit)
    {
        ScriptBuffer buffer = new(limit);
        WriteJson(value, buffer);
        return buffer.Overflowed ? null : buffer.ToString();
    }

    public static string AsIso(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    public static bool StrictlyEquals(ScriptValue left, ScriptValue right) => (left, right) switch
    {
        (ScriptValue.Number one, ScriptValue.Number other) => one.Value == other.Value,
        (ScriptValue.Text one, ScriptValue.Text other) => string.Equals(one.Value, other.Value, StringComparison.Ordinal),
        (ScriptValue.Flag one, ScriptValue.Flag other) => one.Value == other.Value,
        (ScriptValue.Nothing one, ScriptValue.Nothing other) => one.IsNull == other.IsNull,
        // Objects are equal to themselves alone.
        _ => ReferenceEquals(left, right),
    };

    public static bool LooselyEquals(ScriptValue left, ScriptValue right) => (left, right) switch
    {
        (ScriptValue.Nothing, ScriptValue.Nothing) => true,
        (ScriptValue.Nothing, _) or (_, ScriptValue.Nothing) => false,
        (ScriptValue.List or ScriptValue.Map or ScriptValue.Instant, ScriptValue.List or ScriptValue.Map or ScriptValue.Instant) =>
            ReferenceEquals(left, right),
        _ when left.GetType() == right.GetType() => StrictlyEquals(left, right),
        _ => left.AsNumber() == right.AsNumber(),
    };

    private static void Write(ScriptValue value, ScriptBuffer buffer)
    {
        switch (value)
        {
            case ScriptValue.Nothing nothing: buffer.Append(nothing.IsNull ? "null" : "undefined"); break;
            case ScriptValue.Flag flag: buffer.Append(flag.Value ? "true" : "false"); break;
            case ScriptValue.Number number: buffer.Append(ScriptNumbers.ToText(number.Value)); break;
            case ScriptValue.Text text: buffer.Append(text.Value); break;
            case ScriptValue.Instant instant: buffer.Append(AsIso(instant.Value)); break;
            case ScriptValue.List list: WriteJoined(list, ",", buffer); break;
            default: buffer.Append("[object Object]"); break;
        }
    }

    /// <summary>Items with the separator between them; null and undefined are empty, as in ECMAScript's join.</summary>
    public static void WriteJoined(ScriptValue.List list, string separator, ScriptBuffer buffer)
    {
        for (var i = 0; i < list.Items.Length && !buffer.Overflowed; i++)
        {
            buffer.Append(i == 0 ? "" : separator);
            if (list.Items[i] is not ScriptValue.Nothing)
            {
                Write(list.Items[i], buffer);
            }
        }
    }

    private static void WriteJson(ScriptValue value, ScriptBuffer buffer)
    {
        switch (value)
        {
            case ScriptValue.List list:
                WriteAll(buffer, "[", "]", list.Items, item => WriteJson(item, buffer));
                break;
            case ScriptValue.Map map:
                var members = map.Members.Where(member => member.Value is not ScriptValue.Nothing { IsNull: false });
                WriteAll(buffer, "{", "}", members, member =>
                {
                    buffer.Append(Quote(member.Key)).Append(":");
                    WriteJson(member.Value, buffer);
                });
                break;
            case ScriptValue.Text text: buffer.Append(Quote(text.Value)); break;
            case ScriptValue.Instant instant: buffer.Append(Quote(AsIso(instant.Value))); break;
            case ScriptValue.Nothing: buffer.Append("null"); break;
            case ScriptValue.Number number when !double.IsFinite(number.Value): buffer.Append("null"); break;
            default: Write(value, buffer); break;
        }
    }

    private static void WriteAll<T>(ScriptBuffer buffer, string open, string close, IEnumerable<T> items, Action<T> write)
    {
        buffer.Append(open);
        var separator = "";
        foreach (var item in items)
        {
            if (buffer.Overflowed)
            {
                return;
            }

            buffer.Append(separator);
            write(item);
            separator = ",";
        }

        buffer.Append(close);
    }

    private static string Quote(string text) =>
        "\"" + JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping) + "\"";
}
