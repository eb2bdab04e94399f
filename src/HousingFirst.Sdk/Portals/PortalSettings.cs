using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Sdk.Portals;

/// <summary>
/// The one settings document of a portal: Orchard's site settings, the enabled features and the theme.
/// Keys without a home of their own stand in <see cref="Properties"/> and survive load and save.
/// </summary>
[Document("PortalSettings", Raises = DocumentChange.Settings, IsSingle = true)]
public sealed class PortalSettings
{
    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web);

    /// <summary>Name shown to readers.</summary>
    public string SiteName { get; set; } = "";

    /// <summary>Ids of the enabled features.</summary>
    public SortedSet<string> Features { get; set; } = new(StringComparer.Ordinal);

    /// <summary>Theme that readers see.</summary>
    public string SiteTheme { get; set; } = "";

    /// <summary>Theme of the administration; kept for Orchard's <c>themes</c> step.</summary>
    public string AdminTheme { get; set; } = "";

    /// <summary>Culture name, Danish unless said otherwise.</summary>
    public string Culture { get; set; } = "da-DK";

    /// <summary>IANA time zone.</summary>
    public string TimeZoneId { get; set; } = "Europe/Copenhagen";

    /// <summary>Who may open the portal, in <see cref="Audience"/>'s written form.</summary>
    public string Audience { get; set; } = "everybody";

    /// <summary>Where <c>/</c> leads: route values as Orchard keeps them, or null for the published item that is home page.</summary>
    public JsonObject? HomeRoute { get; set; }

    /// <summary>Every other key, kept as it came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement> Properties { get; set; } = new(StringComparer.Ordinal);

    /// <summary>What stands under a key; a new one where nothing does, or nothing that can be read as it.</summary>
    public T Get<T>(string key)
        where T : class, new()
    {
        try
        {
            return Properties.TryGetValue(key, out var stored) && stored.ValueKind == JsonValueKind.Object ? stored.Deserialize<T>(Reading) ?? new() : new();
        }
        catch (JsonException)
        {
            return new();
        }
    }

    /// <summary>Puts something under a key, in the place of what stood there.</summary>
    public void Set<T>(string key, T value)
        where T : class, new() => Properties[key] = JsonSerializer.SerializeToElement(value);
}
