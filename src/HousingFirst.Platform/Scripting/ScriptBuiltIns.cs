using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;

namespace HousingFirst.Platform.Scripting;

/// <summary>The functions that every script may call. They depend on their arguments alone.</summary>
internal static class ScriptBuiltIns
{
    private const string UriComponent = "-_.!~*'()";
    private const string WholeUri = UriComponent + ";/?:@&=+$,#";

    private static readonly Dictionary<string, Func<IReadOnlyList<ScriptValue>, ScriptLimits, ScriptOutcome>> Functions =
        new(StringComparer.Ordinal)
        {
            ["base64"] = OnText(FromBase64),
            ["html"] = OnText((text, _) => ScriptOutcome.Of(WebUtility.HtmlDecode(text))),
            ["gzip"] = OnText(Unpack),
            ["encodeURI"] = OnText((text, limits) => Encode(text, WholeUri, limits)),
            ["encodeURIComponent"] = OnText((text, limits) => Encode(text, UriComponent, limits)),
            ["decodeURIComponent"] = OnText((text, _) => ScriptOutcome.Of(Uri.UnescapeDataString(text))),
            ["String"] = OnText((text, _) => ScriptOutcome.Of(text)),
            ["Number"] = (arguments, _) => Of(arguments.Count == 0 ? 0 : arguments[0].AsNumber()),
            ["Boolean"] = (arguments, _) => ScriptOutcome.Of(ScriptValue.From(First(arguments).IsTrue())),
            ["isNaN"] = (arguments, _) => ScriptOutcome.Of(ScriptValue.From(double.IsNaN(First(arguments).AsNumber()))),
            ["parseInt"] = OnText((text, _) => Of(LeadingNumber(text, allowPoint: false))),
            ["parseFloat"] = OnText((text, _) => Of(LeadingNumber(text, allowPoint: true))),
            ["JSON.stringify"] = (arguments, limits) => First(arguments).AsJson(limits.TextLength) is { } json
                ? ScriptOutcome.Of(json)
                : TooLong(limits),
            ["Math.abs"] = OnNumber(Math.Abs),
            ["Math.floor"] = OnNumber(Math.Floor),
            ["Math.ceil"] = OnNumber(Math.Ceiling),
            ["Math.trunc"] = OnNumber(Math.Truncate),
            ["Math.round"] = OnNumber(number => Math.Floor(number + 0.5)),
            ["Math.min"] = (arguments, _) => Of(arguments.Aggregate(double.PositiveInfinity, (least, next) => Math.Min(least, next.AsNumber()))),
            ["Math.max"] = (arguments, _) => Of(arguments.Aggregate(double.NegativeInfinity, (most, next) => Math.Max(most, next.AsNumber()))),
        };

    private static readonly HashSet<string> NotCarried = new(StringComparer.Ordinal)
    {
        "Array", "BigInt", "Error", "Function", "Intl", "Map", "Object", "Promise", "Proxy", "Reflect", "RegExp", "Set", "Symbol", "WeakMap",
        "WeakSet", "arguments", "clearTimeout", "console", "decodeURI", "escape", "eval", "globalThis", "isFinite", "setInterval",
        "setTimeout", "structuredClone", "unescape", "Date", "Math", "JSON",
    };

    public static IReadOnlyCollection<string> Names => Functions.Keys;

    public static ScriptFunction? Find(string name, ScriptLimits limits) =>
        Functions.TryGetValue(name, out var function) ? arguments => function(arguments, limits) : null;

    /// <summary>True for a name of ECMAScript's own that the interpreter leaves out.</summary>
    public static bool IsNotCarried(string name) => NotCarried.Contains(name);

    private static ScriptValue First(IReadOnlyList<ScriptValue> arguments) => arguments.Count == 0 ? ScriptValue.Undefined : arguments[0];

    private static ScriptOutcome Of(double number) => ScriptOutcome.Of(ScriptValue.From(number));

    private static ScriptOutcome TooLong(ScriptLimits limits) =>
        ScriptOutcome.TooLarge($"A text becomes longer than {limits.TextLength} characters.");

    private static Func<IReadOnlyList<ScriptValue>, ScriptLimits, ScriptOutcome> OnNumber(Func<double, double> function) =>
        (arguments, _) => Of(function(First(arguments).AsNumber()));

    private static Func<IReadOnlyList<ScriptValue>, ScriptLimits, ScriptOutcome> OnText(
        Func<string, ScriptLimits, ScriptOutcome> function) =>
        (arguments, limits) => First(arguments).AsText(limits.TextLength) is { } text ? function(text, limits) : TooLong(limits);

    private static ScriptOutcome FromBase64(string text, ScriptLimits limits) => TryDecode(text, out var bytes)
        ? ScriptOutcome.Of(Encoding.UTF8.GetString(bytes))
        : ScriptOutcome.Fail($"base64() was given a text that is not base64.");

    private static ScriptOutcome Unpack(string text, ScriptLimits limits)
    {
        if (!TryDecode(text, out var packed))
        {
            return ScriptOutcome.Fail($"gzip() was given a text that is not base64.");
        }

        // Bounded while unpacking: a few bytes of gzip can hold gigabytes. Three quarters, because base64 grows by a third.
        var most = limits.TextLength / 4 * 3;
        try
        {
            using GZipStream stream = new(new MemoryStream(packed), CompressionMode.Decompress);
            using MemoryStream unpacked = new();
            var piece = new byte[16 * 1024];
            while (stream.Read(piece) is var length and > 0)
            {
                unpacked.Write(piece, 0, length);
                if (unpacked.Length > most)
                {
                    return TooLong(limits);
                }
            }

            return ScriptOutcome.Of(Convert.ToBase64String(unpacked.GetBuffer(), 0, (int)unpacked.Length));
        }
        catch (InvalidDataException)
        {
            return ScriptOutcome.Fail($"gzip() was given base64 that is not gzip.");
        }
    }

    private static bool TryDecode(string text, out byte[] bytes)
    {
        var buffer = new byte[(text.Length / 4 * 3) + 3];
        var decoded = Convert.TryFromBase64String(text, buffer, out var length);
        bytes = buffer[..length];
        return decoded;
    }

    private static ScriptOutcome Encode(string text, string kept, ScriptLimits limits)
    {
        ScriptBuffer buffer = new(limits.TextLength);
        foreach (var letter in Encoding.UTF8.GetBytes(text))
        {
            buffer.Append(char.IsAsciiLetterOrDigit((char)letter) || kept.Contains((char)letter, StringComparison.Ordinal)
                ? ((char)letter).ToString()
                : "%" + letter.ToString("X2", CultureInfo.InvariantCulture));
        }

        return buffer.Overflowed ? TooLong(limits) : ScriptOutcome.Of(buffer.ToString());
    }

    private static double LeadingNumber(string text, bool allowPoint)
    {
        var trimmed = text.TrimStart();
        var length = trimmed.StartsWith('-') || trimmed.StartsWith('+') ? 1 : 0;
        var point = false;
        while (length < trimmed.Length && (char.IsAsciiDigit(trimmed[length]) || (allowPoint && !point && trimmed[length] == '.')))
        {
            point |= trimmed[length] == '.';
            length++;
        }

        return trimmed[..length].Any(char.IsAsciiDigit) ? ScriptNumbers.Parse(trimmed[..length]) : double.NaN;
    }
}
