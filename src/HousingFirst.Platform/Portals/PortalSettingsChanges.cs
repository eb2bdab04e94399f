using System.Text.Json;
using HousingFirst.Platform.Documents;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Platform.Portals;

/// <summary>Tells what a change of the settings changed: names of features and keys, not what stands under them.</summary>
internal static class PortalSettingsChanges
{
    /// <summary>The settings as they are now, whatever is done to them later.</summary>
    public static JsonElement Keep(PortalSettings settings) => JsonSerializer.SerializeToElement(settings, DocumentJson.Options);

    public static IEnumerable<AuditEntry> Between(JsonElement before, JsonElement after)
    {
        var (had, has) = (Features(before), Features(after));
        if (has.Except(had).ToList() is { Count: > 0 } enabled)
        {
            yield return new(AuditKinds.FeaturesEnabled, null, new AuditDetail("features", enabled));
        }

        if (had.Except(has).ToList() is { Count: > 0 } disabled)
        {
            yield return new(AuditKinds.FeaturesDisabled, null, new AuditDetail("features", disabled));
        }

        if (Keys(before, after).ToList() is { Count: > 0 } keys)
        {
            yield return new(AuditKinds.SettingsChanged, null, new AuditDetail("keys", keys));
        }
    }

    private static HashSet<string> Features(JsonElement settings) =>
        [.. settings.GetProperty(nameof(PortalSettings.Features)).EnumerateArray().Select(feature => feature.GetString()!)];

    private static IEnumerable<string> Keys(JsonElement before, JsonElement after) =>
        before.EnumerateObject().Concat(after.EnumerateObject()).Select(property => property.Name).Distinct(StringComparer.Ordinal)
            .Where(key => key != nameof(PortalSettings.Features) && !IsSame(before, after, key));

    private static bool IsSame(JsonElement before, JsonElement after, string key) =>
        before.TryGetProperty(key, out var had) && after.TryGetProperty(key, out var has) && JsonElement.DeepEquals(had, has);
}
