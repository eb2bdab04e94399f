using HousingFirst.Sdk.Content.Editing;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Markup;

/// <summary>The text of an item, in Markdown.</summary>
internal sealed class MarkdownBodyPartEditor(IStringLocalizer<EditorTexts> texts) : IPartEditor
{
    public string PartName => nameof(MarkdownBodyPart);

    public ValueTask EditAsync(PartEdit part, CancellationToken cancellationToken)
    {
        part.Add(new(nameof(MarkdownBodyPart.Markdown), texts["Body"])
        {
            Kind = EditInputKind.Markdown,
            Hint = texts["Markdown.Hint"],
            MaxLength = LongText.MaxLength,
            Rows = 18,
            Value = part.As<MarkdownBodyPart>().Markdown ?? "",
        });
        return ValueTask.CompletedTask;
    }

    public ValueTask UpdateAsync(PartEdit part, CancellationToken cancellationToken)
    {
        part.Alter<MarkdownBodyPart>(body => body.Markdown = LongText.Of(part.Input(nameof(MarkdownBodyPart.Markdown))));
        return ValueTask.CompletedTask;
    }
}
