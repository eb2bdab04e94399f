namespace HousingFirst.Contents.Fields;

/// <summary>Orchard's settings of a field of files.</summary>
internal sealed record MediaFieldSettings
{
    public bool Multiple { get; init; } = true;

    public bool AllowMediaText { get; init; } = true;
}
