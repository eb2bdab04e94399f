using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using HousingFirst.Platform.Security;
using HousingFirst.Sdk.Portals;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.Platform.Portals;

/// <summary>A portal as its settings stood at one version. Shared by all requests that began at that version.</summary>
internal sealed class PortalSnapshot : IPortal, IPortalRoles
{
    private const string DefaultAdminTheme = "HousingFirst.AdminTheme";

    /// <summary>How a key of the settings is read.</summary>
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly ConcurrentDictionary<(Type, string), object> _settings = new();
    private readonly Dictionary<string, JsonElement> _properties;
    private string? _cacheKey;

    public PortalSnapshot(PortalRecord record, PortalSettings settings, IReadOnlySet<string> features, RolePermissions roles, PortalVersions versions)
    {
        Name = record.Name;
        Prefix = record.Prefix is null ? PathString.Empty : new PathString("/" + record.Prefix);
        Title = settings.SiteName.Length > 0 ? settings.SiteName : record.Name;
        ThemeId = settings.SiteTheme;
        AdminThemeId = settings.AdminTheme.Length > 0 ? settings.AdminTheme : DefaultAdminTheme;
        Audience = Audience.Parse(settings.Audience);
        Culture = CultureInfo.GetCultureInfo(settings.Culture);
        TimeZone = TimeZoneInfo.FindSystemTimeZoneById(settings.TimeZoneId);
        Features = features as FrozenSet<string> ?? features.ToFrozenSet(StringComparer.Ordinal);
        Roles = roles;
        Versions = versions;
        ViewKey = ThemeId + "|" + string.Join(',', Features.Order(StringComparer.Ordinal));
        _properties = settings.Properties;
    }

    private PortalSnapshot(PortalSnapshot from, PortalVersions versions)
    {
        Name = from.Name;
        Prefix = from.Prefix;
        Title = from.Title;
        ThemeId = from.ThemeId;
        AdminThemeId = from.AdminThemeId;
        Audience = from.Audience;
        Culture = from.Culture;
        TimeZone = from.TimeZone;
        Features = from.Features;
        Roles = from.Roles;
        ViewKey = from.ViewKey;
        Versions = versions;
        _properties = from._properties;
        _settings = from._settings;
    }

    public string Name { get; }

    public string Title { get; }

    public PathString Prefix { get; }

    public PortalVersions Versions { get; }

    public IReadOnlySet<string> Features { get; }

    public string ThemeId { get; }

    /// <summary>Id of the theme that the administration wears.</summary>
    public string AdminThemeId { get; }

    public Audience Audience { get; }

    public CultureInfo Culture { get; }

    public TimeZoneInfo TimeZone { get; }

    /// <summary>What each role may do.</summary>
    public RolePermissions Roles { get; }

    /// <summary>Start of the key of every page kept for readers: portal, versions, theme.</summary>
    public string CacheKey => _cacheKey ??= string.Create(
        CultureInfo.InvariantCulture, $"{Name}|{Versions.Settings}.{Versions.Definitions}.{Versions.Content}");

    /// <summary>Theme and features: all that decides which view file a name leads to.</summary>
    public string ViewKey { get; }

    public T Settings<T>(string key)
        where T : class, new() =>
        (T)_settings.GetOrAdd((typeof(T), key), static (id, properties) =>
            properties.TryGetValue(id.Item2, out var value) && value.ValueKind == JsonValueKind.Object
                ? value.Deserialize<T>(Json) ?? new T()
                : new T(), _properties);

    public JsonNode? Setting(string key) => _properties.TryGetValue(key, out var value) ? JsonSerializer.SerializeToNode(value) : null;

    /// <summary>The same settings at a later content version.</summary>
    public PortalSnapshot At(PortalVersions versions) => new(this, versions);
}
