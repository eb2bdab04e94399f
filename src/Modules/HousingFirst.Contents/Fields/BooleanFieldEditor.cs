using HousingFirst.Sdk.Content.Editing;
using HousingFirst.Sdk.Content.Fields;

namespace HousingFirst.Contents.Fields;

/// <summary>Yes or no.</summary>
internal sealed class BooleanFieldEditor : IFieldEditor
{
    public string FieldType => nameof(BooleanField);

    public ValueTask EditAsync(FieldEdit field, CancellationToken cancellationToken)
    {
        field.Add(new(nameof(BooleanField.Value), field.DisplayName)
        {
            Kind = EditInputKind.Tick,
            Hint = field.Hint,
            Value = field.As<BooleanField>().Value ? "true" : "false",
        });
        return ValueTask.CompletedTask;
    }

    public ValueTask UpdateAsync(FieldEdit field, CancellationToken cancellationToken)
    {
        field.Alter<BooleanField>(answer => answer.Value = field.IsTicked(nameof(BooleanField.Value)));
        return ValueTask.CompletedTask;
    }
}
