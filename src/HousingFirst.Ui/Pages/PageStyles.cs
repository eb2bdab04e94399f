using Microsoft.AspNetCore.Http;

namespace HousingFirst.Ui.Pages;

/// <summary>
/// Stylesheets beyond those that every page has. A page or partial asks for them while it renders; the layout, which renders
/// afterwards, links them.
/// </summary>
public static class PageStyles
{
    private static readonly object Reading = new();
    private static readonly object Forms = new();

    /// <summary>Long text, boxes, contents, comparison, projector.</summary>
    public static void UseReadingStyles(this HttpContext context) => context.Items[Reading] = true;

    /// <summary>Fields of a form. The field tag helper asks for them by itself.</summary>
    public static void UseFormStyles(this HttpContext context) => context.Items[Forms] = true;

    internal static bool UsesReadingStyles(this HttpContext context) => context.Items.ContainsKey(Reading);

    internal static bool UsesFormStyles(this HttpContext context) => context.Items.ContainsKey(Forms);
}
