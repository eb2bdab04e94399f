using HousingFirst.Ui.Pages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Ui.TagHelpers;

/// <summary>
/// A field of a form with all that belongs to it: label, hint, error, control, and what ties them together for those who
/// hear the page. The control follows from <c>type</c>: an input's type, <c>textarea</c>, <c>checkbox</c>, or a select when
/// <c>items</c> are given. Other attributes (autocomplete, inputmode) go to the control.
/// </summary>
/// <param name="texts">The texts of shared pieces.</param>
[HtmlTargetElement("hf-field", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTagHelper(IStringLocalizer<UiTexts> texts) : TagHelper
{
    // The model says it, or the page where a field is needed in one of its states alone.
    private bool _isRequired;

    /// <summary>The property that is edited.</summary>
    public ModelExpression For { get; set; } = null!; // the tag is matched by this attribute

    /// <summary>The label; the property's display name when left out.</summary>
    public string? Label { get; set; }

    /// <summary>A line of help between label and control.</summary>
    public string? Hint { get; set; }

    /// <summary>Kind of control.</summary>
    public string Type { get; set; } = "text";

    /// <summary>Lines of a textarea.</summary>
    public int Rows { get; set; } = 5;

    /// <summary>Choices of a select.</summary>
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>The page that is being rendered.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!; // set by Razor before Process

    // What a page computes may be empty.
    private bool HasHint => !string.IsNullOrEmpty(Hint);

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        ViewContext.HttpContext.UseFormStyles();
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var id = TagBuilder.CreateSanitizedId(name, "_");
        var entry = ViewContext.ViewData.ModelState[name];
        var error = entry?.Errors.FirstOrDefault()?.ErrorMessage;
        var control = new FieldControl(For, Type, Rows, Items).Build(name, id, entry?.AttemptedValue);
        _isRequired = For.Metadata.IsRequired || output.Attributes.ContainsName("required");
        foreach (var attribute in output.Attributes)
        {
            control.Attributes[attribute.Name] = attribute.Value?.ToString();
        }

        Describe(control, id, error);
        output.Attributes.Clear();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "ds-field hf-field");
        var content = output.Content;
        if (Type == FieldControl.Checkbox)
        {
            content.AppendHtml(control);
            AppendLabel(content, id);
            AppendHint(content, id);

            // What the browser sends for a box that is not ticked.
            output.PostElement.AppendHtml("<input type=\"hidden\" value=\"false\" name=\"").Append(name).AppendHtml("\">");
        }
        else
        {
            AppendLabel(content, id);
            AppendHint(content, id);
            content.AppendHtml(control);
        }

        if (error is not null)
        {
            content.AppendHtml("<p class=\"ds-validation-message\" id=\"").Append(id).AppendHtml("-error\">").Append(error).AppendHtml("</p>");
        }
    }

    private void Describe(TagBuilder control, string id, string? error)
    {
        if (_isRequired && Type != FieldControl.Checkbox)
        {
            control.Attributes["required"] = null;
        }

        var described = string.Join(' ', new[] { error is null ? null : id + "-error", HasHint ? id + "-hint" : null }.OfType<string>());
        if (described.Length > 0)
        {
            control.Attributes["aria-describedby"] = described;
        }

        if (error is not null)
        {
            control.Attributes["aria-invalid"] = "true";
        }
    }

    private void AppendLabel(TagHelperContent content, string id)
    {
        content.AppendHtml("<label class=\"ds-label\" for=\"").Append(id).AppendHtml("\">").Append(Label ?? For.Metadata.GetDisplayName());
        if (!_isRequired && Type != FieldControl.Checkbox)
        {
            content.AppendHtml(" <span class=\"hf-muted hf-optional\">").Append(texts["Optional"].Value).AppendHtml("</span>");
        }

        content.AppendHtml("</label>");
    }

    private void AppendHint(TagHelperContent content, string id)
    {
        if (HasHint)
        {
            content.AppendHtml("<p data-field=\"description\" id=\"").Append(id).AppendHtml("-hint\">").Append(Hint).AppendHtml("</p>");
        }
    }
}
