using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Theming;
using HousingFirst.Ui.Pages;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HousingFirst.Ui.TagHelpers;

/// <summary>
/// The links and scripts of a page's head, in their one order: designsystemet, ours, what the page asked for, theme, brand, features.
/// </summary>
/// <param name="frame">The frame of the page.</param>
/// <param name="versions">Adds a version to the address of a file, so that it can be cached for ever.</param>
/// <param name="kept">Keeps the links, which are the same for every page of a kind.</param>
[HtmlTargetElement("hf-head", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class HeadTagHelper(IPageFrame frame, IFileVersionProvider versions, IKeptMarkup kept) : TagHelper
{
    private const string Ui = "/_content/HousingFirst.Ui/";

    /// <summary>The typeface of the theme, used where the brand leaves the choice to it.</summary>
    public Typeface Typeface { get; set; } = Typeface.Plex;

    /// <summary>The page that is being rendered.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!; // set by Razor before Process

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        var http = ViewContext.HttpContext;
        var (reads, asks) = (http.UsesReadingStyles(), http.UsesFormStyles());
        output.Content.SetHtmlContent(await kept.GetAsync(
            "HousingFirst.Ui.Head", $"{frame.ThemeId} {Typeface} {reads} {asks}", () => Task.FromResult(Links(reads, asks)), http.RequestAborted));
    }

    private IHtmlContent Links(bool reads, bool asks)
    {
        var links = new HtmlContentBuilder();
        Preload(links, frame.Brand.Typeface == Typeface.Theme ? Typeface : frame.Brand.Typeface);
        Stylesheet(links, Ui + "vendor/designsystemet/core.css");
        Stylesheet(links, Ui + "css/ui.css");
        if (reads)
        {
            Stylesheet(links, Ui + "css/reading.css");
        }

        if (asks)
        {
            Stylesheet(links, Ui + "vendor/designsystemet/forms.css");
        }

        if (frame.ThemeId.Length > 0)
        {
            Stylesheet(links, $"/_content/{frame.ThemeId}/theme.css");
        }

        Tag(links, "<link rel=\"stylesheet\" href=\"", frame.BrandStylesheetUrl, "\">");
        Tag(links, "<link rel=\"icon\" href=\"", frame.LogoUrl is { } logo && !frame.Brand.LogoHoldsName ? logo : frame.Url("~/brand/icon.svg"), "\">");
        Tag(links, "<script src=\"", Address(Ui + "js/scheme.js"), "\"></script>");
        Tag(links, "<script type=\"module\" src=\"", Address(Ui + "js/site.js"), "\"></script>");
        foreach (var file in frame.HeadFiles)
        {
            FeatureFile(links, file);
        }

        return links;
    }

    // Only the face of running text: headings may arrive a moment later without moving much. The stylesheet asks for the
    // font without a version, so the preload does too.
    private void Preload(HtmlContentBuilder links, Typeface typeface)
    {
        var file = typeface switch
        {
            Typeface.Figtree or Typeface.Literata => "figtree",
            Typeface.Atkinson => "atkinson-hyperlegible-next",
            _ => "ibm-plex-sans",
        };
        Tag(
            links,
            "<link rel=\"preload\" as=\"font\" type=\"font/woff2\" crossorigin href=\"",
            $"{ViewContext.HttpContext.Request.PathBase}{Ui}vendor/fonts/{file}-normal-latin.woff2",
            "\">");
    }

    private void FeatureFile(HtmlContentBuilder links, HeadFile file)
    {
        switch (file.Kind)
        {
            case HeadFileKind.Script:
                Tag(links, "<script type=\"module\" src=\"", Address(file.Path.TrimStart('~')), "\"></script>");
                break;
            case HeadFileKind.AppManifest:
                Tag(links, "<link rel=\"manifest\" href=\"", frame.Url(file.Path), "\">");
                break;
        }
    }

    private void Stylesheet(HtmlContentBuilder links, string path) =>
        Tag(links, "<link rel=\"stylesheet\" href=\"", Address(path), "\">");

    private string Address(string path)
    {
        var pathBase = ViewContext.HttpContext.Request.PathBase;
        return versions.AddFileVersionToPath(pathBase, pathBase.Add(path).Value!); // never null: path is not
    }

    private static void Tag(HtmlContentBuilder links, string before, string address, string after) =>
        links.AppendHtml(before).Append(address).AppendHtml(after).AppendHtml("\n");
}
