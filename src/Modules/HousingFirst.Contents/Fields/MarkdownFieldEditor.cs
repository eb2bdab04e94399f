using HousingFirst.Contents.Markup;
using HousingFirst.Sdk.Content.Editing;
using HousingFirst.Sdk.Content.Fields;

namespace HousingFirst.Contents.Fields;

/// <summary>A text in Markdown.</summary>
internal sealed class MarkdownFieldEditor : IFieldEditor
{
    public string FieldType => nameof(MarkdownField);

    public ValueTask EditAsync(FieldEdit field, CancellationToken cancellationToken)
    {
        field.Add(new(nameof(MarkdownField.Markdown), field.DisplayName)
        {
            Kind = EditInputKind.Markdown,
            Hint = field.Hint,
            IsRequired = field.IsRequired,
            MaxLength = LongText.MaxLength,
            Value = field.As<MarkdownField>().Markdown ?? "",
        });
        return ValueTask.CompletedTask;
    }

    public ValueTask UpdateAsync(FieldEdit field, CancellationToken cancellationToken)
    {
        field.Alter<MarkdownField>(text => text.Markdown = LongText.Of(field.Input(nameof(MarkdownField.Markdown))));
        return ValueTask.CompletedTask;
    }
}
