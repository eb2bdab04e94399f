using HousingFirst.Sdk.Content.Editing;
using HousingFirst.Sdk.Content.Fields;

namespace HousingFirst.Contents.Fields;

/// <summary>Plain text: one line, several (editor <c>TextArea</c>), or one of some choices (editor <c>PredefinedList</c>).</summary>
internal sealed class TextFieldEditor : IFieldEditor
{
    private const int MaxLine = 1000;
    private const int MaxText = 20_000;

    public string FieldType => nameof(TextField);

    public ValueTask EditAsync(FieldEdit field, CancellationToken cancellationToken)
    {
        var text = field.As<TextField>().Text ?? "";
        var kind = field.Definition.Setting<ContentPartFieldSettings>().Editor switch
        {
            "PredefinedList" => EditInputKind.Choice,
            "TextArea" or "CodeMirror" or "Monaco" => EditInputKind.Text,
            // A line would run lines together that somebody has written.
            _ => text.Contains('\n', StringComparison.Ordinal) ? EditInputKind.Text : EditInputKind.Line,
        };
        field.Add(new(nameof(TextField.Text), field.DisplayName)
        {
            Kind = kind,
            Hint = field.Hint,
            IsRequired = field.IsRequired,
            MaxLength = kind == EditInputKind.Text ? MaxText : MaxLine,
            Choices = kind == EditInputKind.Choice
                ? [.. field.Definition.Setting<TextFieldPredefinedListEditorSettings>().Options.Select(option => new EditChoice(option.Value, option.Name))]
                : [],
            Value = text,
        });
        return ValueTask.CompletedTask;
    }

    public ValueTask UpdateAsync(FieldEdit field, CancellationToken cancellationToken)
    {
        field.Alter<TextField>(text => text.Text = field.Text(nameof(TextField.Text)));
        return ValueTask.CompletedTask;
    }
}
