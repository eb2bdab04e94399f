using System.Text.Json.Nodes;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Definitions;
using HousingFirst.Sdk.Content.Display;
using HousingFirst.Sdk.Content.Parts;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.Platform.Content.Display;

/// <summary>Lays an item out for its views: parts and fields in the order of its type, or, without a type, the parts we know.</summary>
internal static class ContentItemViews
{
    public static ContentItemView Make(
        ContentItem item, string displayType, ContentItemView? container, ContentDefinitionSet set, IReadOnlySet<string> knownParts, PathString pathBase)
    {
        var type = set.Type(item.ContentType);
        ContentItemView view = new()
        {
            Item = item,
            Type = type,
            DisplayType = displayType,
            Container = container,
            Url = Url(item, container, pathBase),
        };
        view.Parts = type is null
            ? [.. item.Content.Where(part => knownParts.Contains(part.Key) || part.Key == item.ContentType)
                .Select(part => Part(view, set, part.Key, part.Key, part.Key))]
            : [.. type.PartsInOrder().Select(part => Part(view, set, part.Name, part.PartName, DisplayName(part)))];
        return view;
    }

    private static string DisplayName(ContentTypePartDefinition part) =>
        part.Setting<ContentTypePartSettings>().DisplayName is { Length: > 0 } name ? name : part.Name;

    private static PartView Part(ContentItemView content, ContentDefinitionSet set, string name, string partName, string displayName)
    {
        PartView part = new()
        {
            Content = content,
            Name = name,
            PartName = partName,
            DisplayName = displayName,
            // Parts that hold nothing may be missing, empty or null.
            Json = content.Item.Content[name] as JsonObject ?? [],
        };
        part.Fields = set.Part(partName) is { } definition
            ? [.. definition.FieldsInOrder().Where(field => part.Json[field.Name] is JsonObject).Select(field => Field(part, field))]
            : [];
        return part;
    }

    private static FieldView Field(PartView part, ContentPartFieldDefinition definition) => new()
    {
        Part = part,
        Definition = definition,
        DisplayName = definition.DisplayName,
        Json = part.Json[definition.Name]!.AsObject(),
    };

    // An item inside another has an address when the other gives its items theirs.
    private static string? Url(ContentItem item, ContentItemView? container, PathString pathBase)
    {
        if (item.As<AutoroutePart>() is not { Disabled: false } route)
        {
            return null;
        }

        if (container is null || item.Published)
        {
            return route.SetHomepage && item.Published ? pathBase + "/"
                : route.Path is { Length: > 0 } ? $"{pathBase}/{route.Path}"
                : null;
        }

        return container.Item.As<AutoroutePart>() is { RouteContainedItems: true, Path.Length: > 0 } outer && route.Path is { Length: > 0 }
            ? route.Absolute ? $"{pathBase}/{route.Path}" : $"{pathBase}/{outer.Path}/{route.Path}"
            : null;
    }
}
