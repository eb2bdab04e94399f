using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HousingFirst.Ui.TagHelpers;

/// <summary>An icon of img/icons.svg beside a text that says the same: <c>&lt;hf-icon name="phone" /&gt;</c>. Never read aloud.</summary>
/// <param name="frame">The frame of the page.</param>
[HtmlTargetElement("hf-icon", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class IconTagHelper(IPageFrame frame) : TagHelper
{
    /// <summary>The symbol's id.</summary>
    public string Name { get; set; } = "";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", output.Attributes["class"] is { } more ? $"hf-icon {more.Value}" : "hf-icon");
        output.Attributes.SetAttribute("aria-hidden", "true");
        Use(output.Content, frame, Name);
    }

    internal static void Write(TagHelperContent content, IPageFrame frame, string name)
    {
        content.AppendHtml("<svg class=\"hf-icon\" aria-hidden=\"true\">");
        Use(content, frame, name);
        content.AppendHtml("</svg>");
    }

    private static void Use(TagHelperContent content, IPageFrame frame, string name) => content
        .AppendHtml("<use href=\"").Append(frame.Url("~/_content/HousingFirst.Ui/img/icons.svg")).AppendHtml("#").Append(name).AppendHtml("\"></use>");
}
