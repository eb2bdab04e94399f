using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HousingFirst.Ui.TagHelpers;

/// <summary>
/// What has no blanks: a mail address, a path, a file's name, an id. <c>&lt;hf-long text="@person.Mail" /&gt;</c> lets it break at its joints where a
/// line is too short for it, instead of anywhere.
/// </summary>
[HtmlTargetElement("hf-long", Attributes = "text", TagStructure = TagStructure.WithoutEndTag)]
public sealed class LongTagHelper : TagHelper
{
    private const string JointsBefore = "@._?&=#";
    private const string JointsAfter = "/:";

    /// <summary>The text.</summary>
    public string? Text { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        var (text, from) = (Text ?? "", 0);
        for (var at = 1; at < text.Length; at++)
        {
            if (IsJoint(text[at - 1], text[at]))
            {
                output.Content.Append(text[from..at]).AppendHtml("<wbr>");
                from = at;
            }
        }

        output.Content.Append(text[from..]);
    }

    // A new word of an id in one piece, "ManageMediaContent", is a joint too.
    private static bool IsJoint(char before, char after) =>
        (JointsBefore.Contains(after, StringComparison.Ordinal) && char.IsLetterOrDigit(before))
        || (JointsAfter.Contains(before, StringComparison.Ordinal) && after != before)
        || (char.IsLower(before) && char.IsUpper(after));
}
