using System.Collections.Frozen;

namespace HousingFirst.Platform.Content.Sanitizing;

/// <summary>What markup of authors may hold. Everything that is not named here goes.</summary>
internal static class AllowedMarkup
{
    /// <summary>Elements that stay.</summary>
    public static FrozenSet<string> Elements { get; } = Set(
        "a abbr address article aside b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em "
        + "figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p pre q rp rt ruby s samp section "
        + "small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr");

    /// <summary>Elements that go with all that is in them; of others only the tags go.</summary>
    public static FrozenSet<string> Dropped { get; } = Set(
        "applet audio base button canvas datalist embed frame frameset head iframe input link map math meta noembed noframes noscript "
        + "object optgroup option param plaintext portal script select slot source style svg template textarea title track video xmp");

    /// <summary>Attributes that every element may have. None that scripts of the platform act on.</summary>
    public static FrozenSet<string> Everywhere { get; } = Set(
        "aria-describedby aria-hidden aria-label aria-labelledby class dir id lang role title");

    /// <summary>Attributes by element.</summary>
    public static FrozenDictionary<string, FrozenSet<string>> Attributes { get; } = new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal)
    {
        ["a"] = Set("href hreflang rel target"),
        ["blockquote"] = Set("cite"),
        ["col"] = Set("span"),
        ["colgroup"] = Set("span"),
        ["del"] = Set("cite datetime"),
        ["details"] = Set("open"),
        ["img"] = Set("alt height loading src width"),
        ["ins"] = Set("cite datetime"),
        ["li"] = Set("value"),
        ["ol"] = Set("reversed start type"),
        ["q"] = Set("cite"),
        ["td"] = Set("colspan headers rowspan"),
        ["th"] = Set("abbr colspan headers rowspan scope"),
        ["time"] = Set("datetime"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Attributes that hold an address.</summary>
    public static FrozenSet<string> Addresses { get; } = Set("cite href src");

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
