using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace HousingFirst.Ui.TagHelpers;

/// <summary>The control of a field: input, textarea, checkbox or select, with what the reader last sent, else the model's value.</summary>
internal sealed record FieldControl(ModelExpression For, string Type, int Rows, IEnumerable<SelectListItem>? Items)
{
    public const string Checkbox = "checkbox";

    public TagBuilder Build(string name, string id, string? attempted)
    {
        // A ticked box comes with its hidden companion: "true,false".
        var value = attempted is null ? ModelValue() : Type == Checkbox ? attempted.Split(',')[0] : attempted;
        var control = (Items, Type) switch
        {
            ({ } items, _) => Select(items, value),
            (_, "textarea") => TextArea(value),
            (_, Checkbox) => Tick(value),
            _ => Input(value),
        };
        control.Attributes["id"] = id;
        control.Attributes["name"] = name;
        control.AddCssClass("ds-input");
        return control;
    }

    private static TagBuilder Select(IEnumerable<SelectListItem> items, string? value)
    {
        var select = new TagBuilder("select");
        foreach (var item in items)
        {
            var option = new TagBuilder("option") { Attributes = { ["value"] = item.Value ?? item.Text } };
            if (item.Selected || string.Equals(item.Value ?? item.Text, value, StringComparison.Ordinal))
            {
                option.Attributes["selected"] = null;
            }

            option.InnerHtml.Append(item.Text);
            select.InnerHtml.AppendHtml(option);
        }

        return select;
    }

    private TagBuilder TextArea(string? value)
    {
        var area = new TagBuilder("textarea") { Attributes = { ["rows"] = Rows.ToString(CultureInfo.InvariantCulture) } };
        Limit(area);

        // A browser drops one leading line break; this one, not the writer's.
        area.InnerHtml.AppendHtml("\n").Append(value ?? "");
        return area;
    }

    private static TagBuilder Tick(string? value)
    {
        var box = new TagBuilder("input")
        {
            TagRenderMode = TagRenderMode.SelfClosing,
            Attributes = { ["type"] = Checkbox, ["value"] = "true" },
        };
        if (string.Equals(value, "true", StringComparison.OrdinalIgnoreCase))
        {
            box.Attributes["checked"] = null;
        }

        return box;
    }

    private TagBuilder Input(string? value)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing, Attributes = { ["type"] = Type } };
        Limit(input);
        if (Type is not ("password" or "file") && value is not null)
        {
            input.Attributes["value"] = value;
        }

        return input;
    }

    private void Limit(TagBuilder control)
    {
        if (For.Metadata.ValidatorMetadata.OfType<StringLengthAttribute>().FirstOrDefault() is { } length)
        {
            control.Attributes["maxlength"] = length.MaximumLength.ToString(CultureInfo.InvariantCulture);
        }
    }

    private string? ModelValue() => For.Model switch
    {
        null => null,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable formattable when Type == "number" => formattable.ToString(null, CultureInfo.InvariantCulture),
        var model => Convert.ToString(model, CultureInfo.CurrentCulture),
    };
}
