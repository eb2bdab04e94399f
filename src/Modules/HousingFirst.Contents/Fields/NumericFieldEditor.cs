using System.Globalization;
using HousingFirst.Sdk.Content.Editing;
using HousingFirst.Sdk.Content.Fields;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Fields;

/// <summary>A number, written as the portal's culture does, within the bounds of its definition.</summary>
internal sealed class NumericFieldEditor(IStringLocalizer<EditorTexts> texts) : IFieldEditor
{
    public string FieldType => nameof(NumericField);

    public ValueTask EditAsync(FieldEdit field, CancellationToken cancellationToken)
    {
        field.Add(new(nameof(NumericField.Value), field.DisplayName)
        {
            Kind = EditInputKind.Number,
            Hint = field.Hint,
            IsRequired = field.IsRequired,
            MaxLength = 40,
            Value = field.As<NumericField>().Value?.ToString(CultureInfo.CurrentCulture) ?? "",
        });
        return ValueTask.CompletedTask;
    }

    public ValueTask UpdateAsync(FieldEdit field, CancellationToken cancellationToken)
    {
        var settings = field.Definition.Setting<NumericFieldSettings>();
        decimal? number = field.Text(nameof(NumericField.Value)) is { } written ? decimal.Parse(written, NumberStyles.Number, CultureInfo.CurrentCulture) : null;
        var problem = number switch
        {
            null => null,
            _ when number < settings.Minimum => texts["Number.TooSmall", field.DisplayName, settings.Minimum!],
            _ when number > settings.Maximum => texts["Number.TooLarge", field.DisplayName, settings.Maximum!],
            _ when decimal.Round(number.Value, Math.Clamp(settings.Scale, 0, 20)) != number => texts["Number.Scale", field.DisplayName, settings.Scale],
            _ => null,
        };
        if (problem is not null)
        {
            field.Inputs[0].Refuse(problem);
        }
        else
        {
            field.Alter<NumericField>(held => held.Value = number);
        }

        return ValueTask.CompletedTask;
    }
}
