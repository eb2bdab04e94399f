using System.Globalization;
using HousingFirst.Sdk.Content.Editing;
using HousingFirst.Sdk.Content.Fields;

namespace HousingFirst.Contents.Fields;

/// <summary>A day.</summary>
internal sealed class DateFieldEditor : IFieldEditor
{
    private const string Format = "yyyy-MM-dd";

    public string FieldType => nameof(DateField);

    public ValueTask EditAsync(FieldEdit field, CancellationToken cancellationToken)
    {
        field.Add(new(nameof(DateField.Value), field.DisplayName)
        {
            Kind = EditInputKind.Date,
            Hint = field.Hint,
            IsRequired = field.IsRequired,
            MaxLength = Format.Length,
            Value = field.As<DateField>().Date?.ToString(Format, CultureInfo.InvariantCulture) ?? "",
        });
        return ValueTask.CompletedTask;
    }

    public ValueTask UpdateAsync(FieldEdit field, CancellationToken cancellationToken)
    {
        field.Alter<DateField>(date => date.Date =
            field.Text(nameof(DateField.Value)) is { } written ? DateOnly.ParseExact(written, Format, CultureInfo.InvariantCulture) : null);
        return ValueTask.CompletedTask;
    }
}
