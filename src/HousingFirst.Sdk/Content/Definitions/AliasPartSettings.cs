namespace HousingFirst.Sdk.Content.Definitions;

/// <summary>Orchard's settings of an Alias part in a type.</summary>
public sealed record AliasPartSettings
{
    /// <summary>How an alias is made when the item brings none; see <see cref="AutoroutePartSettings.Pattern"/>.</summary>
    public string? Pattern { get; init; }
}
