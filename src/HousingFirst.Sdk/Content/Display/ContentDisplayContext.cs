using HousingFirst.Sdk.Content.Routing;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.Sdk.Content.Display;

/// <summary>The page in which content is shown.</summary>
/// <param name="PathBase">What stands before every address of the portal.</param>
/// <param name="Page">Page of a list that the reader asked for, from 1; always 1 for lists inside other items.</param>
public sealed record ContentDisplayContext(PathString PathBase, int Page)
{
    /// <summary>
    /// Turns a portal-relative address (<c>~/...</c>) into one for the browser; others stay. Null when it is no address that a page may lead to.
    /// </summary>
    public string? Resolve(string? url) => SafeLink.Clean(url) is not { } safe ? null
        : safe.StartsWith("~/", StringComparison.Ordinal) ? PathBase + safe[1..]
        : safe;
}
