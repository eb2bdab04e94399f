namespace HousingFirst.Sdk.Content.Definitions;

/// <summary>Orchard's settings of an Autoroute part in a type.</summary>
public sealed record AutoroutePartSettings
{
    /// <summary>How a path is made when the item brings none. Liquid text, of which a few common forms are understood.</summary>
    public string? Pattern { get; init; }

    /// <summary>Authors may write the path themselves.</summary>
    public bool AllowCustomPath { get; init; }

    /// <summary>The path is made anew whenever the item is published.</summary>
    public bool AllowUpdatePath { get; init; }

    /// <summary>Authors may make the item the home page.</summary>
    public bool ShowHomepageOption { get; init; }
}
