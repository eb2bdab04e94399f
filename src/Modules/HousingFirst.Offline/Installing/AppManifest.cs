using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace HousingFirst.Offline.Installing;

/// <summary>A portal as an app, as browsers read it (W3C Web Application Manifest).</summary>
internal sealed record AppManifest
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    [JsonPropertyName("short_name")]
    public required string ShortName { get; init; }

    public string? Description { get; init; }

    public required string Lang { get; init; }

    [JsonPropertyName("start_url")]
    public required string StartUrl { get; init; }

    public required string Scope { get; init; }

    public string Display { get; } = "standalone";

    [JsonPropertyName("theme_color")]
    public required string ThemeColor { get; init; }

    [JsonPropertyName("background_color")]
    public required string BackgroundColor { get; init; }

    public required ImmutableArray<AppIcon> Icons { get; init; }

    public required ImmutableArray<AppShortcut> Shortcuts { get; init; }
}
