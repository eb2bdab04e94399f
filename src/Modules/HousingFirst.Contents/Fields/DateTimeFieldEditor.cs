using System.Globalization;
using HousingFirst.Sdk.Content.Editing;
using HousingFirst.Sdk.Content.Fields;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Contents.Fields;

/// <summary>A moment, written in the portal's zone and kept in UTC.</summary>
internal sealed class DateTimeFieldEditor(ICurrentPortal current) : IFieldEditor
{
    private const string Format = "yyyy-MM-ddTHH:mm";

    public string FieldType => nameof(DateTimeField);

    public ValueTask EditAsync(FieldEdit field, CancellationToken cancellationToken)
    {
        field.Add(new(nameof(DateTimeField.Value), field.DisplayName)
        {
            Kind = EditInputKind.DateTime,
            Hint = field.Hint,
            IsRequired = field.IsRequired,
            MaxLength = 30,
            Value = field.As<DateTimeField>().Value is { } utc
                ? TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), current.Portal.TimeZone).ToString(Format, CultureInfo.InvariantCulture)
                : "",
        });
        return ValueTask.CompletedTask;
    }

    public ValueTask UpdateAsync(FieldEdit field, CancellationToken cancellationToken)
    {
        field.Alter<DateTimeField>(moment => moment.Value = field.Text(nameof(DateTimeField.Value)) is { } written ? Utc(written) : null);
        return ValueTask.CompletedTask;
    }

    // An hour that the clocks skip is taken for the one after it.
    private DateTime Utc(string written)
    {
        var zone = current.Portal.TimeZone;
        var local = DateTime.SpecifyKind(DateTime.Parse(written, CultureInfo.InvariantCulture, DateTimeStyles.None), DateTimeKind.Unspecified);
        return TimeZoneInfo.ConvertTimeToUtc(zone.IsInvalidTime(local) ? local.AddHours(1) : local, zone);
    }
}
