using System.Text;
using HousingFirst.Sdk.Content.Routing;

namespace HousingFirst.Contents.Paths;

/// <summary>
/// The few forms of Orchard's Liquid patterns that real recipes use: display text, container and slugify, with plain text between.
/// Anything else is not understood, and is never run.
/// </summary>
internal static class PathPattern
{
    /// <summary>What the pattern makes of the item, or null when it is not understood or needs a container that there is none of.</summary>
    public static string? Apply(string? pattern, ContentItem item, ContentItem? container)
    {
        if (string.IsNullOrWhiteSpace(pattern) || pattern.Contains("{%", StringComparison.Ordinal))
        {
            return null;
        }

        StringBuilder made = new();
        var rest = pattern.AsSpan();
        while (rest.Length > 0)
        {
            var open = rest.IndexOf("{{");
            if (open < 0)
            {
                made.Append(rest);
                break;
            }

            var close = rest.IndexOf("}}");
            if (close < open || Evaluate(rest[(open + 2)..close].ToString(), item, container) is not { } value)
            {
                return null;
            }

            made.Append(rest[..open]).Append(value);
            rest = rest[(close + 2)..];
        }

        return made.ToString().Trim();
    }

    private static string? Evaluate(string expression, ContentItem item, ContentItem? container)
    {
        var steps = expression.Split('|', StringSplitOptions.TrimEntries);
        var subject = item;
        string? text = null;
        switch (steps[0].StartsWith("Model.", StringComparison.Ordinal) ? steps[0]["Model.".Length..] : steps[0])
        {
            case "ContentItem":
                break;
            case "ContentItem.DisplayText":
                text = item.DisplayText ?? "";
                break;
            case "ContentItem.ContentItemId":
                text = item.ContentItemId;
                break;
            default:
                return null;
        }

        foreach (var filter in steps.Skip(1))
        {
            switch (filter)
            {
                case "container" when text is null && container is not null:
                    subject = container;
                    break;
                case "display_text" when text is null:
                    text = subject.DisplayText ?? "";
                    break;
                case "slugify" when text is not null:
                    text = Slug.From(text);
                    break;
                case "content_item_id" when text is null:
                    text = subject.ContentItemId;
                    break;
                default:
                    return null;
            }
        }

        return text;
    }
}
