using HousingFirst.Sdk.Theming;
using HousingFirst.Ui.Pages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HousingFirst.Ui.TagHelpers;

/// <summary>
/// The links and scripts of a page's head, in their one order: designsystemet, ours, what the page asked for, theme, brand, features.
/// </summary>
/// <param name="frame">The frame of the page.</param>
/// <param name="versions">Adds a version to the address of a file, so that it can be cached for ever.</param>
[HtmlTargetElement("hf-head", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class HeadTagHelper(IPageFrame frame, IFileVersionProvider versions) : TagHelper
{
    private const string Ui = "/_content/HousingFirst.Ui/";

    /// <summary>The typeface of the theme, used where the brand leaves the choice to it.</summary>
    public Typeface Typeface { get; set; } = Typeface.Plex;

    /// <summary>The page that is being rendered.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!; // set by Razor before Process

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        var http = ViewContext.HttpContext;
        Preload(output, frame.Brand.Typeface == Typeface.Theme ? Typeface : frame.Brand.Typeface);
        Stylesheet(output, Ui + "vendor/designsystemet/core.css");
        Stylesheet(output, Ui + "css/ui.css");
        if (http.UsesReadingStyles())
        {
            Stylesheet(output, Ui + "css/reading.css");
        }

        if (http.UsesFormStyles())
        {
            Stylesheet(output, Ui + "vendor/designsystemet/forms.css");
        }

        if (frame.ThemeId.Length > 0)
        {
            Stylesheet(output, $"/_content/{frame.ThemeId}/theme.css");
        }

        Tag(output, "<link rel=\"stylesheet\" href=\"", frame.BrandStylesheetUrl, "\">");
        Tag(output, "<link rel=\"icon\" href=\"", frame.LogoUrl is { } logo && !frame.Brand.LogoHoldsName ? logo : frame.Url("~/brand/icon.svg"), "\">");
        Tag(output, "<script src=\"", Address(Ui + "js/scheme.js"), "\"></script>");
        Tag(output, "<script type=\"module\" src=\"", Address(Ui + "js/site.js"), "\"></script>");
        foreach (var file in frame.HeadFiles)
        {
            FeatureFile(output, file);
        }
    }

    // Only the face of running text: headings may arrive a moment later without moving much. The stylesheet asks for the
    // font without a version, so the preload does too.
    private void Preload(TagHelperOutput output, Typeface typeface)
    {
        var file = typeface switch
        {
            Typeface.Figtree or Typeface.Literata => "figtree",
            Typeface.Atkinson => "atkinson-hyperlegible-next",
            _ => "ibm-plex-sans",
        };
        Tag(
            output,
            "<link rel=\"preload\" as=\"font\" type=\"font/woff2\" crossorigin href=\"",
            $"{ViewContext.HttpContext.Request.PathBase}{Ui}vendor/fonts/{file}-normal-latin.woff2",
            "\">");
    }

    private void FeatureFile(TagHelperOutput output, HeadFile file)
    {
        switch (file.Kind)
        {
            case HeadFileKind.Script:
                Tag(output, "<script type=\"module\" src=\"", Address(file.Path.TrimStart('~')), "\"></script>");
                break;
            case HeadFileKind.AppManifest:
                Tag(output, "<link rel=\"manifest\" href=\"", frame.Url(file.Path), "\">");
                break;
        }
    }

    private void Stylesheet(TagHelperOutput output, string path) =>
        Tag(output, "<link rel=\"stylesheet\" href=\"", Address(path), "\">");

    private string Address(string path)
    {
        var pathBase = ViewContext.HttpContext.Request.PathBase;
        return versions.AddFileVersionToPath(pathBase, pathBase.Add(path).Value!); // never null: path is not
    }

    private static void Tag(TagHelperOutput output, string before, string address, string after) =>
        output.Content.AppendHtml(before).Append(address).AppendHtml(after).AppendHtml("\n");
}
