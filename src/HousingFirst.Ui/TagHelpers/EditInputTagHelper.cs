using System.Globalization;
using HousingFirst.Sdk.Content.Editing;
using HousingFirst.Ui.Pages;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Ui.TagHelpers;

/// <summary>
/// An input of an item's form with label, hint, problems and the control that its kind asks for. What is too long stands in the control as it
/// was typed: a browser that cuts it off would lose it.
/// </summary>
/// <param name="texts">The texts of shared pieces.</param>
[HtmlTargetElement("hf-edit-input", Attributes = "input", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class EditInputTagHelper(IStringLocalizer<UiTexts> texts) : TagHelper
{
    /// <summary>The input.</summary>
    public EditInput Input { get; set; } = null!; // the tag is matched by this attribute

    /// <summary>The page that is being rendered.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!; // set by Razor before Process

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        ViewContext.HttpContext.UseFormStyles();
        var id = TagBuilder.CreateSanitizedId(Input.Name, "_");
        output.TagName = Input.Kind == EditInputKind.Choices ? "fieldset" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "ds-field hf-field");
        var content = output.Content;
        switch (Input.Kind)
        {
            case EditInputKind.Tick:
                AppendHidden(content, "false");
                content.AppendHtml(Describe(Box("true", id, Input.Value == "true"), id));
                AppendLabel(content, id);
                AppendHint(content, id);
                break;
            case EditInputKind.Choices:
                output.Attributes.SetAttribute("id", id);
                output.Attributes.SetAttribute("tabindex", "-1");
                content.AppendHtml("<legend class=\"ds-label\">").Append(Input.Label).AppendHtml("</legend>");
                AppendHint(content, id);
                AppendHidden(content, "");
                AppendBoxes(content, id);
                break;
            default:
                AppendLabel(content, id);
                AppendHint(content, id);
                content.AppendHtml(Describe(Control(), id));
                break;
        }

        foreach (var problem in Input.Problems.Take(1))
        {
            content.AppendHtml("<p class=\"ds-validation-message\" id=\"").Append(id).AppendHtml("-error\">").Append(problem).AppendHtml("</p>");
        }
    }

    private TagBuilder Control() => Input.Kind switch
    {
        EditInputKind.Text => Area(Input.Rows, null),
        EditInputKind.Markdown => Area(Math.Max(Input.Rows, 14), "markdown"),
        EditInputKind.Html => Area(Math.Max(Input.Rows, 14), "html"),
        EditInputKind.Choice => Select(),
        EditInputKind.Date => Line("date"),
        EditInputKind.DateTime => Line("datetime-local"),
        EditInputKind.Number => Line("text", "decimal"),
        _ => Line("text"),
    };

    private TagBuilder Line(string type, string? inputMode = null)
    {
        var line = new TagBuilder("input")
        {
            TagRenderMode = TagRenderMode.SelfClosing,
            Attributes = { ["type"] = type, ["value"] = Input.Value, ["autocomplete"] = "off" },
        };
        if (inputMode is not null)
        {
            line.Attributes["inputmode"] = inputMode;
        }

        return line;
    }

    private TagBuilder Area(int rows, string? language)
    {
        var area = new TagBuilder("textarea") { Attributes = { ["rows"] = rows.ToString(CultureInfo.InvariantCulture) } };
        if (language is not null)
        {
            area.AddCssClass("hf-source");
            area.Attributes["data-hf-" + language] = null;
        }

        // A browser drops one leading line break; this one, not the writer's.
        area.InnerHtml.AppendHtml("\n").Append(Input.Value);
        return area;
    }

    private TagBuilder Select()
    {
        var select = new TagBuilder("select");
        select.InnerHtml.AppendHtml("<option value=\"\"></option>");
        var known = Input.Choices.Any(choice => choice.Value == Input.Value) || Input.Value.Length == 0;
        foreach (var choice in known ? Input.Choices : Input.Choices.Append(new(Input.Value, Input.Value)))
        {
            var option = new TagBuilder("option") { Attributes = { ["value"] = choice.Value } };
            if (choice.Value == Input.Value)
            {
                option.Attributes["selected"] = null;
            }

            option.InnerHtml.Append(choice.Text);
            select.InnerHtml.AppendHtml(option);
        }

        return select;
    }

    private void AppendBoxes(TagHelperContent content, string id)
    {
        var number = 0;
        foreach (var choice in Input.Choices)
        {
            var boxId = string.Create(CultureInfo.InvariantCulture, $"{id}-{++number}");
            content.AppendHtml("<div class=\"ds-field hf-field hf-edit-choice\">")
                .AppendHtml(Box(choice.Value, boxId, Input.Values.Contains(choice.Value, StringComparer.Ordinal)))
                .AppendHtml("<label class=\"ds-label\" for=\"").Append(boxId).AppendHtml("\">").Append(choice.Text).AppendHtml("</label></div>");
        }
    }

    private TagBuilder Box(string value, string id, bool isTicked)
    {
        var box = new TagBuilder("input")
        {
            TagRenderMode = TagRenderMode.SelfClosing,
            Attributes = { ["type"] = "checkbox", ["value"] = value, ["id"] = id, ["name"] = Input.Name },
        };
        box.AddCssClass("ds-input");
        if (isTicked)
        {
            box.Attributes["checked"] = null;
        }

        return box;
    }

    private TagBuilder Describe(TagBuilder control, string id)
    {
        control.Attributes["id"] = id;
        control.Attributes["name"] = Input.Name;
        control.AddCssClass("ds-input");
        var described = string.Join(' ', new[] { Input.Problems.Count > 0 ? id + "-error" : null, Input.Hint is null ? null : id + "-hint" }.OfType<string>());
        if (described.Length > 0)
        {
            control.Attributes["aria-describedby"] = described;
        }

        if (Input.Problems.Count > 0)
        {
            control.Attributes["aria-invalid"] = "true";
        }

        if (Input.IsReadOnly)
        {
            control.Attributes["disabled"] = null;
        }

        return control;
    }

    // What the browser sends for boxes of which none is ticked.
    private void AppendHidden(TagHelperContent content, string value) => content
        .AppendHtml("<input type=\"hidden\" name=\"").Append(Input.Name).AppendHtml("\" value=\"").AppendHtml(new HtmlString(value)).AppendHtml("\">");

    private void AppendLabel(TagHelperContent content, string id)
    {
        content.AppendHtml("<label class=\"ds-label\" for=\"").Append(id).AppendHtml("\">").Append(Input.Label);
        if (Input.IsRequired)
        {
            content.AppendHtml(" <span class=\"hf-muted hf-optional\">").Append(texts["Required"].Value).AppendHtml("</span>");
        }

        content.AppendHtml("</label>");
    }

    private void AppendHint(TagHelperContent content, string id)
    {
        if (Input.Hint is not null)
        {
            content.AppendHtml("<p data-field=\"description\" id=\"").Append(id).AppendHtml("-hint\">").Append(Input.Hint).AppendHtml("</p>");
        }
    }
}
