namespace HousingFirst.Sdk.Content.Parts;

/// <summary>The address of an item.</summary>
public sealed class AutoroutePart : ContentPart
{
    /// <summary>Portal-relative path without leading slash.</summary>
    public string? Path { get; set; }

    /// <summary>The item is the portal's home page.</summary>
    public bool SetHomepage { get; set; }

    /// <summary>The item has no address.</summary>
    public bool Disabled { get; set; }

    /// <summary>Items inside this one have addresses under this one's.</summary>
    public bool RouteContainedItems { get; set; }

    /// <summary>Inside a container: the path is not put under the container's.</summary>
    public bool Absolute { get; set; }
}
