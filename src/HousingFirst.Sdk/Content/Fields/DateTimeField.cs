namespace HousingFirst.Sdk.Content.Fields;

/// <summary>An instant.</summary>
public sealed class DateTimeField : ContentField
{
    /// <summary>The instant in UTC, whole seconds.</summary>
    public DateTime? Value { get; set; }
}
