using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Ui.TagHelpers;

/// <summary>
/// A box beside the main line of a text. <c>kind</c> is <c>fact</c>, <c>example</c>, <c>exercise</c>, <c>checklist</c> or
/// <c>note</c>. Manuals write the same markup from their Markdown.
/// </summary>
/// <param name="texts">The texts of shared pieces.</param>
[HtmlTargetElement("hf-box", Attributes = "id,title")]
public sealed class BoxTagHelper(IStringLocalizer<UiTexts> texts) : TagHelper
{
    /// <summary>What the box holds; decides its look and the word above its title.</summary>
    public string Kind { get; set; } = "fact";

    /// <summary>The box's title.</summary>
    public string Title { get; set; } = "";

    /// <summary>Id of the box; its title gets <c>{id}-title</c>.</summary>
    public string Id { get; set; } = "";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "section";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "hf-box");
        output.Attributes.SetAttribute("data-kind", Kind);
        output.Attributes.SetAttribute("id", Id);
        output.Attributes.SetAttribute("aria-labelledby", Id + "-title");
        var content = output.PreContent.AppendHtml("<h3 class=\"hf-box__title\" id=\"").Append(Id).AppendHtml("-title\">");
        var word = texts["Box." + Kind];
        if (!word.ResourceNotFound)
        {
            content.AppendHtml("<span class=\"hf-box__kind\">").Append(word.Value).AppendHtml("</span>");
        }

        content.Append(Title).AppendHtml("</h3>");
    }
}
