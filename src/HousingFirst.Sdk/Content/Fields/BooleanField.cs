namespace HousingFirst.Sdk.Content.Fields;

/// <summary>Yes or no.</summary>
public sealed class BooleanField : ContentField
{
    /// <summary>The answer.</summary>
    public bool Value { get; set; }
}
