namespace HousingFirst.Platform.Portals;

/// <summary>A portal's row in the host's registry. The row is the commit of creating or deleting a portal.</summary>
/// <param name="Name">Its name.</param>
/// <param name="State">Whether it answers.</param>
/// <param name="Host">Host name by which it is found, or null.</param>
/// <param name="Prefix">First path segment by which it is found, without slash, or null.</param>
/// <param name="Folder">Its folder below <c>Portals</c>; with PostgreSQL also the schema's name.</param>
/// <param name="Recipe">Name of the recipe that composed it.</param>
/// <param name="CreatedUtc">When the row was written.</param>
internal sealed record PortalRecord(
    string Name, PortalState State, string? Host, string? Prefix, string Folder, string Recipe, DateTimeOffset CreatedUtc)
{
    /// <summary>The portal that answers where no other is found.</summary>
    public const string DefaultName = "default";

    /// <summary>Whether this is the default portal.</summary>
    public bool IsDefault => Name == DefaultName;
}
