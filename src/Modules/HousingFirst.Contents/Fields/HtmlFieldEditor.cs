using HousingFirst.Contents.Markup;
using HousingFirst.Sdk.Content.Editing;
using HousingFirst.Sdk.Content.Fields;

namespace HousingFirst.Contents.Fields;

/// <summary>A text as markup, which is cleaned when it is stored.</summary>
internal sealed class HtmlFieldEditor : IFieldEditor
{
    public string FieldType => nameof(HtmlField);

    public ValueTask EditAsync(FieldEdit field, CancellationToken cancellationToken)
    {
        field.Add(new(nameof(HtmlField.Html), field.DisplayName)
        {
            Kind = EditInputKind.Html,
            Hint = field.Hint,
            IsRequired = field.IsRequired,
            MaxLength = LongText.MaxLength,
            Value = field.As<HtmlField>().Html ?? "",
        });
        return ValueTask.CompletedTask;
    }

    public ValueTask UpdateAsync(FieldEdit field, CancellationToken cancellationToken)
    {
        field.Alter<HtmlField>(text => text.Html = LongText.Of(field.Input(nameof(HtmlField.Html))));
        return ValueTask.CompletedTask;
    }
}
