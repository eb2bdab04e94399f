using System.Collections.Immutable;
using System.Globalization;

namespace HousingFirst.Platform.Scripting;

/// <summary>Properties and methods of texts, arrays, numbers and dates.</summary>
internal sealed class ScriptMembers(ScriptLimits limits)
{
    /// <summary>The property, undefined when the value has none of that name, or null when the value has no properties at all.</summary>
    public static ScriptValue? Property(ScriptValue target, string name) => target switch
    {
        ScriptValue.Nothing => null,
        ScriptValue.Map map => map.Members.GetValueOrDefault(name, ScriptValue.Undefined),
        ScriptValue.Text text when name is "length" => ScriptValue.From(text.Value.Length),
        ScriptValue.List list when name is "length" => ScriptValue.From(list.Items.Length),
        _ when Index(name) is { } index => ItemOf(target, index),
        _ => ScriptValue.Undefined,
    };

    /// <summary>The answer of a method, or null when it is not a listed one.</summary>
    public ScriptOutcome? Call(ScriptValue target, string method, IReadOnlyList<ScriptValue> arguments) => target switch
    {
        ScriptValue.Text text => OnText(text.Value, method, arguments),
        ScriptValue.List list => OnList(list, method, arguments),
        ScriptValue.Instant instant => OnInstant(instant.Value, method),
        ScriptValue.Number number when method is "toFixed" => ToFixed(number.Value, arguments),
        ScriptValue.Number or ScriptValue.Flag when method is "toString" && arguments.Count == 0 => TextOf(target),
        _ => null,
    };

    private ScriptOutcome? OnText(string text, string method, IReadOnlyList<ScriptValue> arguments)
    {
        // Every argument that the listed methods take as text, read once and within bounds.
        if (TextArgument(arguments, 0) is not { } first || TextArgument(arguments, 1) is not { } second)
        {
            return TooLong();
        }

        return method switch
        {
            "toString" or "valueOf" => ScriptOutcome.Of(text),
            "toLowerCase" => ScriptOutcome.Of(text.ToLowerInvariant()),
            "toUpperCase" => ScriptOutcome.Of(text.ToUpperInvariant()),
            "trim" => ScriptOutcome.Of(text.Trim()),
            "trimStart" => ScriptOutcome.Of(text.TrimStart()),
            "trimEnd" => ScriptOutcome.Of(text.TrimEnd()),
            "includes" => Of(text.Contains(first, StringComparison.Ordinal)),
            "startsWith" => Of(text.StartsWith(first, StringComparison.Ordinal)),
            "endsWith" => Of(text.EndsWith(first, StringComparison.Ordinal)),
            "indexOf" => Of(text.IndexOf(first, StringComparison.Ordinal)),
            "lastIndexOf" => Of(text.LastIndexOf(first, StringComparison.Ordinal)),
            "charAt" => ScriptOutcome.Of(Whole(arguments, 0, 0) is var at && at >= 0 && at < text.Length ? text[at].ToString() : ""),
            "at" => ScriptOutcome.Of(ItemOf(new ScriptValue.Text(text), FromEnd(Whole(arguments, 0, 0), text.Length))),
            "slice" => ScriptOutcome.Of(Range(text.Length, arguments) is var (start, end) ? text[start..end] : ""),
            "substring" => ScriptOutcome.Of(Substring(text, arguments)),
            "replace" => Replace(text, first, second, onlyFirst: true),
            "replaceAll" => Replace(text, first, second, onlyFirst: false),
            "split" => Split(text, arguments, first),
            "concat" => Concat(text, arguments),
            "padStart" => Pad(text, arguments, atStart: true),
            "padEnd" => Pad(text, arguments, atStart: false),
            _ => null,
        };
    }

    private ScriptOutcome? OnList(ScriptValue.List list, string method, IReadOnlyList<ScriptValue> arguments)
    {
        var sought = arguments.Count == 0 ? ScriptValue.Undefined : arguments[0];
        return method switch
        {
            "includes" => Of(list.Items.Any(item => ScriptConversions.StrictlyEquals(item, sought))),
            "indexOf" => Of(list.Items.TakeWhile(item => !ScriptConversions.StrictlyEquals(item, sought)).Count() is var at
                && at < list.Items.Length ? at : -1),
            "at" => ScriptOutcome.Of(ItemOf(list, FromEnd(Whole(arguments, 0, 0), list.Items.Length))),
            "slice" => ScriptOutcome.Of(Range(list.Items.Length, arguments) is var (start, end)
                ? new ScriptValue.List(list.Items[start..end])
                : ScriptValue.Undefined),
            "join" => Join(list, arguments),
            "toString" => TextOf(list),
            "concat" => ListOf(arguments.Aggregate(
                list.Items, (joined, next) => next is ScriptValue.List more ? joined.AddRange(more.Items) : joined.Add(next))),
            _ => null,
        };
    }

    private static ScriptOutcome? OnInstant(DateTimeOffset instant, string method)
    {
        var utc = instant.UtcDateTime;
        return method switch
        {
            "toISOString" or "toJSON" => ScriptOutcome.Of(ScriptConversions.AsIso(instant)),
            "getTime" or "valueOf" => Of(instant.ToUnixTimeMilliseconds()),
            "getUTCFullYear" => Of(utc.Year),
            "getUTCMonth" => Of(utc.Month - 1),
            "getUTCDate" => Of(utc.Day),
            "getUTCDay" => Of((int)utc.DayOfWeek),
            "getUTCHours" => Of(utc.Hour),
            "getUTCMinutes" => Of(utc.Minute),
            "getUTCSeconds" => Of(utc.Second),
            _ => null,
        };
    }

    private static ScriptOutcome ToFixed(double number, IReadOnlyList<ScriptValue> arguments)
    {
        var digits = Whole(arguments, 0, 0);
        if (digits is < 0 or > 100)
        {
            return ScriptOutcome.Fail($"toFixed() takes 0 to 100 digits.");
        }

        return !double.IsFinite(number) || Math.Abs(number) >= 1e21
            ? ScriptOutcome.Of(ScriptNumbers.ToText(number))
            : ScriptOutcome.Of(number.ToString("F" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));
    }

    private ScriptOutcome Replace(string text, string sought, string replacement, bool onlyFirst)
    {
        if (replacement.Contains('$', StringComparison.Ordinal))
        {
            return ScriptOutcome.Unsupported($"\"$\" in a replacement text is not carried.");
        }

        ScriptBuffer buffer = new(limits.TextLength);
        var at = 0;
        while (at <= text.Length && text.IndexOf(sought, at, StringComparison.Ordinal) is var next and >= 0)
        {
            buffer.Append(text[at..next]).Append(replacement);
            at = next + sought.Length;
            if (onlyFirst || buffer.Overflowed)
            {
                break;
            }

            if (sought.Length == 0)
            {
                // Between all letters, as ECMAScript does it.
                buffer.Append(at < text.Length ? text[at].ToString() : "");
                at++;
            }
        }

        buffer.Append(at < text.Length ? text[at..] : "");
        return buffer.Overflowed ? TooLong() : ScriptOutcome.Of(buffer.ToString());
    }

    private ScriptOutcome Split(string text, IReadOnlyList<ScriptValue> arguments, string separator)
    {
        if (arguments.Count == 0 || arguments[0] is ScriptValue.Nothing)
        {
            return ListOf([ScriptValue.From(text)]);
        }

        if (separator.Length == 0)
        {
            return text.Length > limits.ListLength ? TooMany() : ListOf([.. text.Select(letter => ScriptValue.From(letter.ToString()))]);
        }

        return ListOf([.. text.Split(separator, limits.ListLength + 1, StringSplitOptions.None).Select(piece => ScriptValue.From(piece))]);
    }

    private ScriptOutcome Concat(string text, IReadOnlyList<ScriptValue> arguments)
    {
        ScriptBuffer buffer = new(limits.TextLength);
        buffer.Append(text);
        foreach (var argument in arguments)
        {
            if (argument.AsText(limits.TextLength) is not { } more)
            {
                return TooLong();
            }

            buffer.Append(more);
        }

        return buffer.Overflowed ? TooLong() : ScriptOutcome.Of(buffer.ToString());
    }

    private ScriptOutcome Pad(string text, IReadOnlyList<ScriptValue> arguments, bool atStart)
    {
        var length = Whole(arguments, 0, 0);
        if (length > limits.TextLength)
        {
            return TooLong();
        }

        var fill = arguments.Count < 2 ? " " : TextArgument(arguments, 1);
        if (string.IsNullOrEmpty(fill) || length <= text.Length)
        {
            return ScriptOutcome.Of(text);
        }

        var missing = length - text.Length;
        var padding = string.Concat(Enumerable.Repeat(fill, (missing / fill.Length) + 1))[..missing];
        return ScriptOutcome.Of(atStart ? padding + text : text + padding);
    }

    private ScriptOutcome Join(ScriptValue.List list, IReadOnlyList<ScriptValue> arguments)
    {
        var separator = arguments.Count == 0 || arguments[0] is ScriptValue.Nothing ? "," : TextArgument(arguments, 0);
        if (separator is null)
        {
            return TooLong();
        }

        ScriptBuffer buffer = new(limits.TextLength);
        ScriptConversions.WriteJoined(list, separator, buffer);
        return buffer.Overflowed ? TooLong() : ScriptOutcome.Of(buffer.ToString());
    }

    private ScriptOutcome TextOf(ScriptValue value) => value.AsText(limits.TextLength) is { } text ? ScriptOutcome.Of(text) : TooLong();

    private ScriptOutcome ListOf(ImmutableArray<ScriptValue> items) =>
        items.Length > limits.ListLength ? TooMany() : ScriptOutcome.Of(new ScriptValue.List(items));

    private ScriptOutcome TooLong() => ScriptOutcome.TooLarge($"A text becomes longer than {limits.TextLength} characters.");

    private ScriptOutcome TooMany() => ScriptOutcome.TooLarge($"An array becomes longer than {limits.ListLength} items.");

    private string? TextArgument(IReadOnlyList<ScriptValue> arguments, int index) =>
        index >= arguments.Count ? "undefined" : arguments[index].AsText(limits.TextLength);

    private static ScriptOutcome Of(bool value) => ScriptOutcome.Of(ScriptValue.From(value));

    private static ScriptOutcome Of(double value) => ScriptOutcome.Of(ScriptValue.From(value));

    private static string Substring(string text, IReadOnlyList<ScriptValue> arguments)
    {
        var start = Math.Clamp(Whole(arguments, 0, 0), 0, text.Length);
        var end = Math.Clamp(Whole(arguments, 1, text.Length), 0, text.Length);
        return text[Math.Min(start, end)..Math.Max(start, end)];
    }

    private static (int Start, int End) Range(int length, IReadOnlyList<ScriptValue> arguments)
    {
        var start = Math.Clamp(FromEnd(Whole(arguments, 0, 0), length), 0, length);
        return (start, Math.Clamp(FromEnd(Whole(arguments, 1, length), length), start, length));
    }

    private static int FromEnd(int index, int length) => index < 0 ? index + length : index;

    private static int Whole(IReadOnlyList<ScriptValue> arguments, int index, int otherwise)
    {
        if (index >= arguments.Count || arguments[index] is ScriptValue.Nothing { IsNull: false })
        {
            return otherwise;
        }

        var number = arguments[index].AsNumber();
        return double.IsNaN(number) ? 0 : (int)Math.Clamp(Math.Truncate(number), -1_000_000_000, 1_000_000_000);
    }

    private static ScriptValue ItemOf(ScriptValue target, int index) => target switch
    {
        ScriptValue.Text text when index >= 0 && index < text.Value.Length => ScriptValue.From(text.Value[index].ToString()),
        ScriptValue.List list when index >= 0 && index < list.Items.Length => list.Items[index],
        _ => ScriptValue.Undefined,
    };

    private static int? Index(string name) =>
        int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;
}
