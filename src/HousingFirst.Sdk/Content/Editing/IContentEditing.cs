using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace HousingFirst.Sdk.Content.Editing;

/// <summary>
/// Turns items into forms and forms into items, by the editors of the enabled features, and shows the forms through Razor partials that are
/// found by name as views are: <c>Content-{Type}.Edit</c>, <c>Part-{Part}.Edit</c>, <c>Field-{FieldType}.Edit</c>.
/// </summary>
public interface IContentEditing
{
    /// <summary>The form of an item, with what the item holds.</summary>
    Task<ContentItemEdit> EditAsync(ContentItem item, CancellationToken cancellationToken);

    /// <summary>
    /// The form of an item with what was written in it, which is taken into the item as far as nothing is wrong with it. Only what the
    /// editors ask for is read from the form; what the form does not hold stays in the item.
    /// </summary>
    /// <param name="item">The item, which is changed: a copy of the caller's own.</param>
    /// <param name="form">What was written.</param>
    /// <param name="isComplete">Whether what is required must be there.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<ContentItemEdit> UpdateAsync(ContentItem item, EditForm form, bool isComplete, CancellationToken cancellationToken);

    /// <summary>The form of an item as markup.</summary>
    Task<IHtmlContent> ContentAsync(ContentItemEdit content, ViewContext viewContext);

    /// <summary>A part of a form as markup.</summary>
    Task<IHtmlContent> PartAsync(PartEdit part, ViewContext viewContext);

    /// <summary>A field of a form as markup.</summary>
    Task<IHtmlContent> FieldAsync(FieldEdit field, ViewContext viewContext);
}
