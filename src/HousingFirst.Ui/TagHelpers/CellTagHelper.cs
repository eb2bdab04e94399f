using HousingFirst.Ui.Tables;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HousingFirst.Ui.TagHelpers;

/// <summary>A cell of an <c>hf-data-table</c>: it carries its column's title, which a phone shows beside the value.</summary>
[HtmlTargetElement("td", Attributes = "hf-col")]
public sealed class CellTagHelper : TagHelper
{
    /// <summary>Key of the column.</summary>
    [HtmlAttributeName("hf-col")]
    public string Column { get; set; } = "";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var column = ((DataTable)context.Items[typeof(DataTable)]).Shape.Columns.Single(column => column.Key == Column);
        output.Attributes.SetAttribute("data-label", column.Title);
        if (column.IsNumber)
        {
            output.Attributes.SetAttribute("data-number", "");
        }
    }
}
