using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace HousingFirst.Sdk.Content.Display;

/// <summary>
/// Shows content items through Razor partials that are found by name, the most specific first; of one name the theme's counts,
/// then the enabled features', those that depend on others first.
/// </summary>
public interface IContentDisplay
{
    /// <summary>An item as markup; nothing when its own audience does not admit the reader.</summary>
    /// <param name="item">The item. Whether the reader may see what it stands inside is settled before.</param>
    /// <param name="displayType">See <see cref="DisplayTypes"/>.</param>
    /// <param name="container">The item that it stands inside, or null.</param>
    /// <param name="viewContext">The view that shows it.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<IHtmlContent> ContentAsync(
        ContentItem item, string displayType, ContentItemView? container, ViewContext viewContext, CancellationToken cancellationToken);

    /// <summary>A part as markup; nothing when no view shows it.</summary>
    Task<IHtmlContent> PartAsync(PartView part, ViewContext viewContext, CancellationToken cancellationToken);

    /// <summary>A field as markup; nothing when no view shows it.</summary>
    Task<IHtmlContent> FieldAsync(FieldView field, ViewContext viewContext, CancellationToken cancellationToken);
}
