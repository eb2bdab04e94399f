using System.Text.Json.Nodes;
using HousingFirst.Platform.Content.Display;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Definitions;
using HousingFirst.Sdk.Content.Editing;
using HousingFirst.Sdk.Content.Parts;
using HousingFirst.Sdk.Modules;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Platform.Content.Editing;

/// <summary>
/// Lays an item out as a form: the parts of its type and those that Orchard welds to items, each by its editor; and takes what was
/// written back into the item, part by part. A part in which nothing was changed is not written, so it stays as it was to the letter.
/// </summary>
internal sealed class FormBuilder(
    ICurrentPortal current, IContentDefinitions definitions, IPortalExtensions extensions, ContentLayouts layouts, InputCheck check)
{
    private static readonly string[] Welded = [nameof(ContainedPart), nameof(MenuItemsListPart), nameof(TermPart)];

    public async Task<ContentItemEdit> BuildAsync(ContentItem item, WrittenForm? written, CancellationToken cancellationToken)
    {
        var set = await definitions.GetAsync(cancellationToken);
        return await ItemAsync(new(item, set, written, "", null, null), cancellationToken);
    }

    private async Task<ContentItemEdit> ItemAsync(FormOrder order, CancellationToken cancellationToken)
    {
        var item = order.Item;
        var type = order.Definitions.Type(item.ContentType);
        ContentItemEdit edit = new()
        {
            Item = item,
            Type = type,
            TypeName = type?.DisplayName is { Length: > 0 } name ? name : item.ContentType,
            Prefix = order.Prefix,
            Container = order.Container,
        };
        List<PartEdit> parts = [];
        List<string> untouched = [];
        foreach (var (attachedName, partName, definition) in PartsOf(order, type))
        {
            var part = await PartAsync(edit, order, attachedName, partName, definition, cancellationToken);
            if (!part.IsEmpty)
            {
                parts.Add(part);
            }
            else if (part.Json.Count > 0)
            {
                untouched.Add(attachedName);
            }
        }

        edit.Parts = parts;
        edit.Untouched = untouched;
        return edit;
    }

    private IEnumerable<(string Name, string PartName, ContentTypePartDefinition? Definition)> PartsOf(FormOrder order, ContentTypeDefinition? type)
    {
        HashSet<string> named = new(StringComparer.Ordinal);
        foreach (var part in type?.PartsInOrder() ?? [])
        {
            if (named.Add(part.Name))
            {
                yield return (part.Name, part.PartName, part);
            }
        }

        var known = type is null ? layouts.KnownParts(current.Portal, extensions) : null;
        var carried = order.Item.Content
            .Where(property => property.Value is JsonObject)
            .Select(property => property.Key)
            .Where(name => known is null ? Welded.Contains(name) : known.Contains(name) || name == order.Item.ContentType);
        foreach (var name in carried.ToArray())
        {
            if (named.Add(name))
            {
                yield return (name, name, null);
            }
        }

        if (order.WeldedPart is { } welded && named.Add(welded))
        {
            yield return (welded, welded, null);
        }
    }

    private async Task<PartEdit> PartAsync(
        ContentItemEdit content, FormOrder order, string name, string partName, ContentTypePartDefinition? definition, CancellationToken cancellationToken)
    {
        var settings = definition?.Setting<ContentTypePartSettings>();
        PartEdit part = new()
        {
            Content = content,
            Path = order.Prefix + name,
            Name = name,
            PartName = partName,
            DisplayName = settings?.DisplayName is { Length: > 0 } displayName ? displayName : name,
            Hint = settings?.Description,
            Definition = definition,
            Json = order.Item.Content[name] as JsonObject ?? [],
        };
        var editor = extensions.All<IPartEditor>().FirstOrDefault(one => one.PartName == partName);
        if (editor is not null)
        {
            await editor.EditAsync(part, cancellationToken);
            if (Take(part, order.Written))
            {
                await editor.UpdateAsync(part, cancellationToken);
            }
        }

        await FieldsAsync(part, order, cancellationToken);
        foreach (var list in part.Lists)
        {
            await ListAsync(part, list, order, cancellationToken);
        }

        if (order.Written is not null && part.Json is { Parent: null, Count: > 0 } && order.Item.Content[name] is null)
        {
            order.Item.Content[name] = part.Json;
        }

        return part;
    }

    private async Task FieldsAsync(PartEdit part, FormOrder order, CancellationToken cancellationToken)
    {
        List<FieldEdit> fields = [];
        foreach (var layout in ContentLayouts.FieldsOf(order.Definitions, part.PartName))
        {
            var editor = extensions.All<IFieldEditor>().FirstOrDefault(one => one.FieldType == layout.Definition.FieldName);
            var settings = FieldSettings.Of(layout.Definition);
            // A property that a class and a definition both name, such as the picked item of a menu entry, is edited as the field that it is.
            FieldEdit field = new()
            {
                Content = part.Content,
                Part = part,
                Path = $"{part.Path}.{layout.Definition.Name}",
                Definition = layout.Definition,
                DisplayName = layout.DisplayName,
                Hint = settings.Hint,
                IsRequired = settings.Required,
                Json = part.Json[layout.Definition.Name] as JsonObject ?? [],
            };
            if (editor is null)
            {
                continue;
            }

            await editor.EditAsync(field, cancellationToken);
            if (Take(field, order.Written))
            {
                await editor.UpdateAsync(field, cancellationToken);
                if (field.Json is { Parent: null, Count: > 0 })
                {
                    part.Json[field.Name] = field.Json;
                }
            }

            fields.Add(field);
        }

        part.Fields = fields;
    }

    /// <summary>Takes what was written; true when the element is to be updated with it.</summary>
    private bool Take(EditElement element, WrittenForm? written)
    {
        if (written is null)
        {
            return false;
        }

        foreach (var input in element.Inputs)
        {
            check.Take(input, written.Form, written.IsComplete);
        }

        return element.IsChanged && element.Inputs.All(input => !input.IsChanged || input.Problems.Count == 0);
    }

    private async Task ListAsync(PartEdit part, EditList list, FormOrder order, CancellationToken cancellationToken)
    {
        InnerItems inner = new(list, list.Holder ?? part.Json, order);
        List<ContentItemEdit> items = [];
        if (order.Depth < FormOrder.MaxDepth)
        {
            foreach (var item in inner.Items())
            {
                var within = order with
                {
                    Item = item,
                    Prefix = $"{list.Name}.{item.ContentItemId}.",
                    Container = part.Content,
                    WeldedPart = list.WeldedPart,
                    Depth = order.Depth + 1,
                };
                items.Add(await ItemAsync(within, cancellationToken));
            }
        }

        list.Items = items;
        if (order.Written is not null && order.Depth < FormOrder.MaxDepth)
        {
            inner.Store(items);
        }
    }
}
