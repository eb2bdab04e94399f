using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.Sdk.Portals;

/// <summary>
/// The portal that the current request, command or background run belongs to, as it stood when that began.
/// Immutable: what changes meanwhile is seen by the next request.
/// </summary>
public interface IPortal
{
    /// <summary>Its name in the host's registry: lower-case ASCII letters, digits and hyphens.</summary>
    string Name { get; }

    /// <summary>Name shown to readers (Orchard's <c>SiteName</c>).</summary>
    string Title { get; }

    /// <summary>First path segment by which it is found, or empty.</summary>
    PathString Prefix { get; }

    /// <summary>Counters that rise with each committed change; caches are keyed by them.</summary>
    PortalVersions Versions { get; }

    /// <summary>Ids of the enabled features.</summary>
    IReadOnlySet<string> Features { get; }

    /// <summary>Id of the theme that readers see.</summary>
    string ThemeId { get; }

    /// <summary>Who may open the portal at all.</summary>
    Audience Audience { get; }

    /// <summary>Culture of its texts and dates.</summary>
    CultureInfo Culture { get; }

    /// <summary>Zone in which its dates are meant.</summary>
    TimeZoneInfo TimeZone { get; }

    /// <summary>
    /// A settings object of the portal's property bag (Orchard's site settings), made new with defaults when there is none.
    /// The result is shared between requests: do not change it.
    /// </summary>
    T Settings<T>(string key)
        where T : class, new();

    /// <summary>The raw value under a key of the property bag, or null. Do not change it.</summary>
    JsonNode? Setting(string key);
}
