using System.Text.Json.Nodes;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Recipes.Validation;

/// <summary>Content items of a recipe step (orchard-formats.md, section 4).</summary>
internal static class ContentShape
{
    public static void Check(JsonObject step, IRecipeReport report)
    {
        Dictionary<string, List<ItemVersion>> seen = new(StringComparer.Ordinal);
        foreach (var item in step.GetObjects("data", report))
        {
            var id = item.GetRequiredString("ContentItemId", report);
            item.GetRequiredString("ContentType", report);
            item.GetString("DisplayText", report);
            ItemVersion version = new(
                item.GetString("ContentItemVersionId", report) ?? "",
                item.GetBoolean("Latest", report) ?? false,
                item.GetBoolean("Published", report) ?? false);
            if (id is not null)
            {
                var earlier = seen.GetValueOrDefault(id) ?? (seen[id] = []);
                CheckDouble(item, id, version, earlier, report);
                earlier.Add(version);
            }
        }
    }

    private static void CheckDouble(JsonObject item, string id, ItemVersion version, List<ItemVersion> earlier, IRecipeReport report)
    {
        if (earlier.Count == 0)
        {
            return;
        }

        if (version.VersionId.Length > 0
            && earlier.Exists(other => string.Equals(other.VersionId, version.VersionId, StringComparison.OrdinalIgnoreCase)))
        {
            report.Warning($"The version \"{version.VersionId}\" stands twice in this step.", item, "ContentItemVersionId", $"The second is skipped.");
        }
        else if (earlier.Exists(other => (other.Latest && version.Latest) || (other.Published && version.Published) || version.IsArchived))
        {
            // An item's published version and the draft above it are two records with one id; anything else is a slip.
            report.Error(
                $"The content item \"{id}\" stands twice in this step.", item, "ContentItemId",
                $"Give the second an id of its own, or keep one.");
        }
    }

    private sealed record ItemVersion(string VersionId, bool Latest, bool Published)
    {
        public bool IsArchived => !Latest && !Published;
    }
}
