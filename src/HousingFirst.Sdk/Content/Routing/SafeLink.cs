namespace HousingFirst.Sdk.Content.Routing;

/// <summary>Decides about addresses that people write: what a browser would run is not an address.</summary>
public static class SafeLink
{
    /// <summary>
    /// The address without the characters that browsers overlook, or null when its scheme is none of http, https, mailto and tel.
    /// Relative and portal-relative addresses have no scheme and pass.
    /// </summary>
    public static string? Clean(string? url)
    {
        if (string.IsNullOrWhiteSpace(url))
        {
            return null;
        }

        // Browsers drop tabs and line ends anywhere, and control characters and blanks at the ends.
        var clean = string.Concat(url.Where(character => character is >= ' ' and not '\u007f')).Trim();
        return clean.Length > 0 && HasHarmlessScheme(clean) ? clean : null;
    }

    private static bool HasHarmlessScheme(string url)
    {
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || url.AsSpan(0, colon).IndexOfAny('/', '?', '#') >= 0)
        {
            return true;
        }

        var scheme = url[..colon];
        return scheme.Equals("http", StringComparison.OrdinalIgnoreCase)
            || scheme.Equals("https", StringComparison.OrdinalIgnoreCase)
            || scheme.Equals("mailto", StringComparison.OrdinalIgnoreCase)
            || scheme.Equals("tel", StringComparison.OrdinalIgnoreCase);
    }
}
