namespace HousingFirst.Platform.Backups;

/// <summary>A backup that is to be brought back.</summary>
/// <param name="Path">The file.</param>
/// <param name="Name">The portal's name; null: the one that it had.</param>
/// <param name="Host">Host name by which it is found; null with <paramref name="Prefix"/>: as it was, or its new name as prefix.</param>
/// <param name="Prefix">First path segment by which it is found.</param>
/// <param name="Replace">Name of the portal whose place it is to take, typed by whoever wants that; null: it takes nobody's.</param>
internal sealed record RestoreOrder(string Path, string? Name, string? Host, string? Prefix, string? Replace)
{
    /// <summary>Takes a file that this host cannot prove. Whoever made it chose the accounts in it.</summary>
    public bool AllowUnproved { get; init; }

    /// <summary>The account that asks for it, for the trail; null: the host itself.</summary>
    public string? AskedBy { get; init; }

    /// <summary>Counts how far it is, for whoever looks on.</summary>
    public BackupMeter? Meter { get; init; }

    /// <summary>Takes editions of manuals from such a file into the library, which all portals of the host share.</summary>
    public bool TakeEditions { get; init; }
}
