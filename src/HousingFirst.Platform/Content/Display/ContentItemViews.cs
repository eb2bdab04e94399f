using System.Text.Json.Nodes;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Definitions;
using HousingFirst.Sdk.Content.Display;
using HousingFirst.Sdk.Content.Parts;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.Platform.Content.Display;

/// <summary>
/// Lays an item out for its views: the parts of its type and those that Orchard welds to items; without a type, the parts we know.
/// </summary>
internal static class ContentItemViews
{
    public static ContentItemView Make(
        ContentItem item, string displayType, ContentItemView? container, TypeLayout? layout, ContentDefinitionSet definitions,
        IReadOnlySet<string> knownParts, PathString pathBase)
    {
        ContentItemView view = new()
        {
            Item = item,
            Type = layout?.Type,
            DisplayType = displayType,
            Container = container,
            Url = Url(item, container, pathBase),
        };
        List<PartView> parts = [];
        foreach (var part in layout?.Parts ?? [])
        {
            // Parts that hold nothing may be missing, empty or null.
            parts.Add(Part(view, part, item.Content[part.Name] as JsonObject ?? []));
        }

        foreach (var (name, node) in item.Content)
        {
            var isShown = layout is null ? knownParts.Contains(name) || name == item.ContentType : name is nameof(TermPart) or nameof(ContainedPart);
            if (isShown && node is JsonObject json && parts.TrueForAll(part => part.Name != name))
            {
                parts.Add(Part(view, new(name, name, name, ContentLayouts.FieldsOf(definitions, name)), json));
            }
        }

        view.Parts = parts;
        return view;
    }

    private static PartView Part(ContentItemView content, PartLayout layout, JsonObject json)
    {
        PartView part = new()
        {
            Content = content,
            Name = layout.Name,
            PartName = layout.PartName,
            DisplayName = layout.DisplayName,
            Json = json,
        };
        if (layout.Fields.Count > 0)
        {
            part.Fields = [.. layout.Fields.Where(field => json[field.Definition.Name] is JsonObject).Select(field => Field(part, field))];
        }

        return part;
    }

    private static FieldView Field(PartView part, FieldLayout layout) => new()
    {
        Part = part,
        Definition = layout.Definition,
        DisplayName = layout.DisplayName,
        Json = part.Json[layout.Definition.Name]!.AsObject(),
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
