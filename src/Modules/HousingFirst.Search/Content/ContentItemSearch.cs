using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Display;
using HousingFirst.Sdk.Content.Parts;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Search;

namespace HousingFirst.Search.Content;

/// <summary>Makes published items with an address of their own findable: their title, their lead, and the texts of all that stands in them.</summary>
internal sealed class ContentItemSearch : SearchProvider<ContentItem>
{
    private const int Deepest = 24;

    private static readonly HashSet<string> NotShown =
        new([nameof(AutoroutePart), nameof(AliasPart), nameof(CommonPart), nameof(AudiencePart), nameof(LiquidPart), nameof(TitlePart)], StringComparer.Ordinal);

    public override IEnumerable<SearchEntry> Read(ContentItem document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!document.Published || document.As<AutoroutePart>() is not { Disabled: false } route)
        {
            yield break;
        }

        var path = route.Path?.Trim('/') ?? "";
        if (path.Length == 0 && !route.SetHomepage)
        {
            yield break;
        }

        var lead = TextOf(document.Content[document.ContentType] as JsonObject, ContentItemView.LeadField);
        var text = new StringBuilder();
        Append(text, document.Content, depth: 0);
        yield return new()
        {
            Key = "",
            Title = document.DisplayText ?? "",
            Lead = lead,
            Text = lead.Length == 0 ? text.ToString() : text.Replace(lead, "").ToString(),
            Url = route.SetHomepage ? "~/" : "~/" + path,
            Type = SearchTypes.Page,
            Module = "HousingFirst.Contents",
            Audience = AudienceOf(document.Content),
        };
    }

    private static void Append(StringBuilder text, JsonNode? node, int depth)
    {
        if (depth > Deepest)
        {
            return;
        }

        switch (node)
        {
            case JsonArray items:
                foreach (var item in items)
                {
                    Append(text, item, depth + 1);
                }

                break;

            // An item inside another that is only for some must not be found through its open page.
            case JsonObject inner when depth > 0 && inner.ContainsKey("ContentType") && AudienceOf(inner) != Audience.Everybody:
                break;
            case JsonObject inner:
                foreach (var (name, value) in inner)
                {
                    if (value?.GetValueKind() == JsonValueKind.String)
                    {
                        Append(text, name, value.GetValue<string>());
                    }
                    else if (!NotShown.Contains(name))
                    {
                        Append(text, value, depth + 1);
                    }
                }

                break;
        }
    }

    // What parts and fields call the texts that people read.
    private static void Append(StringBuilder text, string name, string value)
    {
        var plain = name switch
        {
            "Markdown" => PlainWords.OfMarkdown(value),
            "Html" => PlainWords.OfHtml(value),
            "Text" or "DisplayText" => value,
            _ => "",
        };
        if (plain.Length > 0)
        {
            text.Append(plain).Append('\n');
        }
    }

    private static string TextOf(JsonObject? part, string field) =>
        (part?[field] as JsonObject)?["Text"] is JsonValue value && value.TryGetValue(out string? text) ? text : "";

    private static Audience AudienceOf(JsonObject content) =>
        (content[nameof(AudiencePart)] as JsonObject)?[nameof(AudiencePart.Audience)] is JsonValue value && value.TryGetValue(out string? written)
            ? Audience.Parse(written)
            : Audience.Everybody;
}
