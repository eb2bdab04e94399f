namespace HousingFirst.Manuals.Markup;

/// <summary>Which addresses a text may link to. Everything that is not named here is refused, whatever its spelling.</summary>
public static class SafeAddress
{
    /// <summary>The address when it may be followed: web, mail, telephone, or <c>~/</c> for a page of the portal. Otherwise null.</summary>
    public static string? Of(string? url)
    {
        if (string.IsNullOrWhiteSpace(url) || url.AsSpan().IndexOfAnyInRange('\0', ' ') >= 0)
        {
            return null;
        }

        if (url.StartsWith("~/", StringComparison.Ordinal))
        {
            return url.StartsWith("~//", StringComparison.Ordinal) || url.Contains('\\', StringComparison.Ordinal) ? null : url;
        }

        return Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme is "https" or "http" or "mailto" or "tel") ? url : null;
    }
}
