using HousingFirst.Ui.Pages;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Ui.TagHelpers;

/// <summary>
/// All that is wrong with what was sent, on top of the form, each error leading to its field. Takes the focus, also without script, and is read
/// aloud by that alone. Nothing while there are none.
/// </summary>
/// <param name="texts">The texts of shared pieces.</param>
[HtmlTargetElement("hf-error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper(IStringLocalizer<UiTexts> texts) : TagHelper
{
    private const string HeadingId = "hf-errors";

    /// <summary>
    /// Names of the fields in the form's order, in which the errors are listed; what it does not name comes first. Needed where a form has more
    /// than a few: the model state keeps an order of its own.
    /// </summary>
    public IReadOnlyList<string> Fields { get; set; } = [];

    /// <summary>The page that is being rendered.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!; // set by Razor before Process

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        ViewContext.HttpContext.UseFormStyles();
        var state = ViewContext.ViewData.ModelState;
        if (state.ErrorCount == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "ds-error-summary");
        output.Attributes.SetAttribute("tabindex", "-1");

        // What takes the focus is read aloud: an alert would be read a second time.
        output.Attributes.SetAttribute("role", "group");
        output.Attributes.SetAttribute("aria-labelledby", HeadingId);
        output.Attributes.SetAttribute("autofocus", "");
        output.Attributes.SetAttribute("data-hf-focus", "");
        var content = output.Content
            .AppendHtml("<h2 id=\"" + HeadingId + "\">").Append(Heading(state)).AppendHtml("</h2><ul>");
        foreach (var (name, error) in state.OrderBy(field => PlaceOf(field.Key))
                     .SelectMany(field => field.Value!.Errors, (field, error) => (field.Key, error.ErrorMessage)))
        {
            content.AppendHtml("<li>");
            if (name.Length == 0)
            {
                content.Append(error);
            }
            else
            {
                content.AppendHtml("<a href=\"#").Append(TagBuilder.CreateSanitizedId(name, "_")).AppendHtml("\">").Append(error).AppendHtml("</a>");
            }

            content.AppendHtml("</li>");
        }

        content.AppendHtml("</ul>");
    }

    // Where no field is to blame, there is nothing to put right before going on.
    private string Heading(ModelStateDictionary state) =>
        state.All(field => field.Key.Length == 0 || field.Value!.Errors.Count == 0) ? texts["Refused"]
        : state.ErrorCount == 1 ? texts["ErrorsOne"]
        : texts["Errors", state.ErrorCount];

    private int PlaceOf(string name)
    {
        var place = -1;
        for (var index = 0; index < Fields.Count; index++)
        {
            if (string.Equals(Fields[index], name, StringComparison.OrdinalIgnoreCase))
            {
                place = index;
            }
        }

        return place;
    }
}
