using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Definitions;
using HousingFirst.Sdk.Content.Display;
using HousingFirst.Sdk.Content.Parts;
using HousingFirst.Sdk.Modules;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace HousingFirst.Platform.Content.Display;

internal sealed class ContentDisplay(
    ICurrentPortal current, IContentDefinitions definitions, IPortalExtensions extensions, ContentLayouts layouts, ContentViewFinder views,
    IPermissionChecker reader, IHtmlHelper html)
    : IContentDisplay
{
    // Bags in bags end here; a list that contains itself would not.
    private const int MaxDepth = 12;

    private static readonly object DepthKey = new();

    public async Task<IHtmlContent> ContentAsync(
        ContentItem item, string displayType, ContentItemView? container, ViewContext viewContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(viewContext);
        var depth = viewContext.HttpContext.Items[DepthKey] as int? ?? 0;

        // Whoever found the item has asked for its page's audience; an item inside another may have one of its own.
        if (depth >= MaxDepth || !reader.Admits(Audience.Parse(item.As<AudiencePart>()?.Audience)))
        {
            return HtmlString.Empty;
        }

        var set = await definitions.GetAsync(cancellationToken);
        var layout = layouts.Of(set, item.ContentType);
        var view = ContentItemViews.Make(
            item, displayType, container, layout, set, layouts.KnownParts(current.Portal, extensions), viewContext.HttpContext.Request.PathBase);
        var path = views.Find(current.Portal, new("Content", item.ContentType, layout?.Stereotype ?? "", displayType, HasCommonForm: true));
        viewContext.HttpContext.Items[DepthKey] = depth + 1;
        try
        {
            return await RenderAsync(path, view, viewContext);
        }
        finally
        {
            viewContext.HttpContext.Items[DepthKey] = depth;
        }
    }

    public async Task<IHtmlContent> PartAsync(PartView part, ViewContext viewContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(viewContext);
        // The view without a name shows a part's fields; a part without fields is nobody's to show.
        var path = views.Find(current.Portal, new("Part", part.Name, part.PartName, part.DisplayType, part.Fields.Count > 0));
        if (path is null)
        {
            return HtmlString.Empty;
        }

        var driver = extensions.All<IPartDriver>().FirstOrDefault(one => one.PartName == part.PartName);
        if (driver is not null)
        {
            part.Data = await driver.DisplayAsync(part, Context(viewContext, part.Content), cancellationToken);
            if (part.Data is null)
            {
                return HtmlString.Empty;
            }
        }

        return await RenderAsync(path, part, viewContext);
    }

    public async Task<IHtmlContent> FieldAsync(FieldView field, ViewContext viewContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(viewContext);
        var path = views.Find(current.Portal, new(
            "Field", $"{field.Part.PartName}-{field.Name}", field.Definition.FieldName, field.Part.DisplayType, HasCommonForm: false));
        if (path is null)
        {
            return HtmlString.Empty;
        }

        var driver = extensions.All<IFieldDriver>().FirstOrDefault(one => one.FieldType == field.Definition.FieldName);
        if (driver is not null)
        {
            field.Data = await driver.DisplayAsync(field, Context(viewContext, field.Part.Content), cancellationToken);
            if (field.Data is null)
            {
                return HtmlString.Empty;
            }
        }

        return await RenderAsync(path, field, viewContext);
    }

    private static ContentDisplayContext Context(ViewContext viewContext, ContentItemView content)
    {
        var request = viewContext.HttpContext.Request;
        var isPage = content.Container is null && content.DisplayType == DisplayTypes.Detail;
        var page = isPage && int.TryParse(
            request.Query["page"], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var asked)
            ? Math.Clamp(asked, 1, 100_000)
            : 1;
        return new(request.PathBase, page);
    }

    private async Task<IHtmlContent> RenderAsync(string? path, object model, ViewContext viewContext)
    {
        if (path is null)
        {
            return HtmlString.Empty;
        }

        ((IViewContextAware)html).Contextualize(viewContext);
        return await html.PartialAsync(path, model, new ViewDataDictionary(viewContext.ViewData) { Model = null });
    }
}
