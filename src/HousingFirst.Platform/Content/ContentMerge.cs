using System.Text.Json.Nodes;
using HousingFirst.Sdk.Content;

namespace HousingFirst.Platform.Content;

/// <summary>Orchard's merge of an imported item into the version that is there: arrays replaced, nulls passed over, the rest kept.</summary>
internal static class ContentMerge
{
    public static void Into(ContentItem target, ContentItem source)
    {
        target.ContentType = source.ContentType;
        target.DisplayText = source.DisplayText ?? target.DisplayText;
        target.CreatedUtc = source.CreatedUtc ?? target.CreatedUtc;
        target.ModifiedUtc = source.ModifiedUtc ?? target.ModifiedUtc;
        target.PublishedUtc = source.PublishedUtc ?? target.PublishedUtc;
        target.Owner = source.Owner ?? target.Owner;
        target.Author = source.Author ?? target.Author;
        Merge(target.Content, source.Content);
    }

    public static bool SameApartFromFlags(ContentItem left, ContentItem right) =>
        left.ContentType == right.ContentType
        && left.DisplayText == right.DisplayText
        && left.CreatedUtc == right.CreatedUtc
        && left.ModifiedUtc == right.ModifiedUtc
        && left.PublishedUtc == right.PublishedUtc
        && left.Owner == right.Owner
        && left.Author == right.Author
        && JsonNode.DeepEquals(left.Content, right.Content);

    /// <summary>Takes everything but ids and flags over into the version of the session.</summary>
    public static void Copy(ContentItem source, ContentItem target)
    {
        target.ContentType = source.ContentType;
        target.DisplayText = source.DisplayText;
        target.CreatedUtc = source.CreatedUtc;
        target.PublishedUtc = source.PublishedUtc;
        target.Owner = source.Owner;
        target.Author = source.Author;
        target.Content.Clear();
        foreach (var (name, node) in source.Content)
        {
            target.Content[name] = node?.DeepClone();
        }
    }

    private static void Merge(JsonObject target, JsonObject source)
    {
        foreach (var (name, value) in source)
        {
            switch (target[name], value)
            {
                case (_, null):
                    break;
                case (JsonObject before, JsonObject after):
                    Merge(before, after);
                    break;
                // As in Orchard, a scalar does not displace what has structure.
                case (JsonObject or JsonArray, JsonValue):
                    break;
                default:
                    target[name] = value.DeepClone();
                    break;
            }
        }
    }
}
