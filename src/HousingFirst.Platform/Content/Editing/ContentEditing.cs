using HousingFirst.Platform.Content.Display;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Content.Editing;
using HousingFirst.Sdk.Portals;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace HousingFirst.Platform.Content.Editing;

internal sealed class ContentEditing(ICurrentPortal current, FormBuilder builder, ContentViewFinder views, IHtmlHelper html) : IContentEditing
{
    public Task<ContentItemEdit> EditAsync(ContentItem item, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        return builder.BuildAsync(item.Clone(), written: null, cancellationToken);
    }

    public Task<ContentItemEdit> UpdateAsync(ContentItem item, EditForm form, bool isComplete, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(form);
        return builder.BuildAsync(item, new(form, isComplete), cancellationToken);
    }

    public Task<IHtmlContent> ContentAsync(ContentItemEdit content, ViewContext viewContext)
    {
        ArgumentNullException.ThrowIfNull(content);
        var stereotype = content.Type?.Setting<Sdk.Content.Definitions.ContentTypeSettings>().Stereotype ?? "";
        return RenderAsync(new("Content", content.Item.ContentType, stereotype, ContentViewName.Form, HasCommonForm: true), content, viewContext);
    }

    public Task<IHtmlContent> PartAsync(PartEdit part, ViewContext viewContext)
    {
        ArgumentNullException.ThrowIfNull(part);
        return RenderAsync(new("Part", part.Name, part.PartName, ContentViewName.Form, HasCommonForm: true), part, viewContext);
    }

    public Task<IHtmlContent> FieldAsync(FieldEdit field, ViewContext viewContext)
    {
        ArgumentNullException.ThrowIfNull(field);
        return RenderAsync(
            new("Field", $"{field.Part.PartName}-{field.Name}", field.Definition.FieldName, ContentViewName.Form, HasCommonForm: true),
            field,
            viewContext);
    }

    private async Task<IHtmlContent> RenderAsync(ContentViewName name, object model, ViewContext viewContext)
    {
        ArgumentNullException.ThrowIfNull(viewContext);
        if (views.Find(current.Portal, name) is not { } path)
        {
            return HtmlString.Empty;
        }

        ((IViewContextAware)html).Contextualize(viewContext);
        return await html.PartialAsync(path, model, new ViewDataDictionary(viewContext.ViewData) { Model = null });
    }
}
