using System.Text.Json.Serialization;

namespace HousingFirst.Sdk.Content.Fields;

/// <summary>A civil date. Orchard writes it as midnight UTC.</summary>
public sealed class DateField : ContentField
{
    /// <summary>Midnight UTC of the date.</summary>
    public DateTime? Value { get; set; }

    /// <summary>The date itself.</summary>
    [JsonIgnore]
    public DateOnly? Date
    {
        get => Value is { } value ? DateOnly.FromDateTime(value) : null;
        set => Value = value?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
    }
}
