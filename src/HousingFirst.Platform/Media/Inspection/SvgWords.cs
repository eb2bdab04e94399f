using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace HousingFirst.Platform.Media.Inspection;

/// <summary>What a drawing may hold: shapes, text, colours and their places (SVG 2). Everything that is not named here goes.</summary>
internal static partial class SvgWords
{
    /// <summary>Elements that stay.</summary>
    public static FrozenSet<string> Elements { get; } = Set(
        "circle clipPath defs desc ellipse g line linearGradient mask path polygon polyline radialGradient rect stop style svg symbol text textPath title tspan use");

    /// <summary>Elements that go without a word: what programs note for themselves.</summary>
    public static FrozenSet<string> Notes { get; } = Set("metadata view");

    /// <summary>Elements whose contents are drawn more often than they are written; one inside another would multiply.</summary>
    public static FrozenSet<string> Repeating { get; } = Set("clipPath defs mask symbol");

    /// <summary>Attributes that stay.</summary>
    public static FrozenSet<string> Attributes { get; } = Set(
        "alignment-baseline aria-hidden aria-label aria-labelledby baseline-shift class clip-path clip-rule clipPathUnits color color-interpolation cx cy d "
        + "direction display dominant-baseline dx dy fill fill-opacity fill-rule focusable font-family font-size font-stretch font-style font-variant "
        + "font-weight fr fx fy gradientTransform gradientUnits height id letter-spacing lengthAdjust mask maskContentUnits maskUnits mask-type mix-blend-mode "
        + "offset opacity overflow paint-order pathLength points preserveAspectRatio r role rotate rx ry shape-rendering spreadMethod startOffset stop-color "
        + "stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width style "
        + "text-anchor text-decoration text-rendering textLength transform transform-origin vector-effect version viewBox visibility width word-spacing "
        + "writing-mode x x1 x2 y y1 y2");

    private static readonly FrozenSet<string> Functions = Set(
        "cubic-bezier hsl hsla matrix rgb rgba rotate scale scalex scaley skewx skewy translate translatex translatey");

    /// <summary>
    /// Whether a value or a stylesheet keeps to itself: no rule that fetches, no address but of a part of the same drawing, no function that
    /// could take one, and no way to write any of it in disguise.
    /// </summary>
    public static bool IsQuiet(string css)
    {
        if (css.AsSpan().ContainsAny("\\@<"))
        {
            return false;
        }

        // A comment's beginning within quotation marks begins none, and what follows is read. A mark without its pair ends at the line's end, or with
        // the sheet: nothing of that is worth to be told apart.
        var bare = CommentOrQuoted().Replace(css, piece => piece.ValueSpan[0] == '/' ? " " : piece.Value);
        return !CommentOrQuoted().Replace(css, " ").AsSpan().ContainsAny('"', '\'')
            && !bare.Contains("/*", StringComparison.Ordinal)
            && Function().Matches(OwnPart().Replace(bare, "")).All(call => Functions.Contains(call.Groups["name"].Value.ToLowerInvariant()));
    }

    [GeneratedRegex(@"/\*.*?\*/|""[^""\n\r\f]*""|'[^'\n\r\f]*'",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex CommentOrQuoted();

    [GeneratedRegex(@"\burl\(\s*(""#[\w.-]+""|'#[\w.-]+'|#[\w.-]+)\s*\)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OwnPart();

    [GeneratedRegex(@"(?<name>[\w-]*)\s*\(", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Function();

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
