using System.Globalization;
using System.Text.Json.Nodes;
using HousingFirst.Sdk.Portals;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.UnitTests.Security;

/// <summary>Stands for the running flow's portal: none, or one with a name.</summary>
internal sealed class OnePortal : ICurrentPortal
{
    public string? Name { get; set; }

    public string ThemeId { get; set; } = "";

    public IPortal Portal => PortalOrNull ?? throw new InvalidOperationException("No portal.");

    public IPortal? PortalOrNull => Name is null ? null : new Named(Name, ThemeId);

    private sealed record Named(string Name, string ThemeId) : IPortal
    {
        public string Title => Name;

        public PathString Prefix => PathString.Empty;

        public PortalVersions Versions => default;

        public IReadOnlySet<string> Features => new HashSet<string>();

        public Audience Audience => Audience.Everybody;

        public CultureInfo Culture => CultureInfo.InvariantCulture;

        public TimeZoneInfo TimeZone => TimeZoneInfo.Utc;

        public T Settings<T>(string key)
            where T : class, new() => new();

        public JsonNode? Setting(string key) => null;
    }
}
