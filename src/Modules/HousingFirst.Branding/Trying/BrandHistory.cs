namespace HousingFirst.Branding.Trying;

/// <summary>The look before the one that is worn, so that a change can be taken back.</summary>
internal sealed record BrandHistory
{
    public const string Key = "BrandBefore";

    /// <summary>Null where nothing was changed yet.</summary>
    public BrandSettings? Brand { get; init; }

    public string Theme { get; init; } = "";
}
