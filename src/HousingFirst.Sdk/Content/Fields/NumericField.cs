namespace HousingFirst.Sdk.Content.Fields;

/// <summary>A number.</summary>
public sealed class NumericField : ContentField
{
    /// <summary>The number.</summary>
    public decimal? Value { get; set; }
}
