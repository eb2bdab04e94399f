using System.ComponentModel.DataAnnotations;

namespace HousingFirst.Platform.Backups;

/// <summary>The host's settings for backups, section <c>HousingFirst:Backups</c>.</summary>
internal sealed record BackupOptions
{
    public const string Section = "HousingFirst:Backups";

    public const long Megabyte = 1024 * 1024;

    /// <summary>Where they are kept, a folder a portal; null: <c>Backups</c> in the data folder, which a lost disk takes with it.</summary>
    public string? Folder { get; init; }

    /// <summary>Whether one of each portal is taken every day.</summary>
    public bool Daily { get; init; } = true;

    /// <summary>At which hour of the portal's clock.</summary>
    [Range(0, 23)]
    public int Hour { get; init; } = 3;

    /// <summary>How many are kept of those that were taken by themselves, and as many of those that somebody asked for.</summary>
    [Range(1, 1000)]
    public int Kept { get; init; } = 14;

    /// <summary>How much room a portal's backups may take together, in megabytes; 0: as much as there is. The oldest go beyond it.</summary>
    [Range(0, 1_000_000_000)]
    public long KeptMegabytes { get; init; } = 20_480;

    /// <summary>The same in bytes; null: as much as there is.</summary>
    public long? KeptBytes => KeptMegabytes == 0 ? null : KeptMegabytes * Megabyte;

    /// <summary>How much stays free on a disk for what portals write, in megabytes: no backup is taken or tried that would not leave it.</summary>
    [Range(0, 1_000_000_000)]
    public long ReserveMegabytes { get; init; } = 512;

    /// <summary>Whether each of those is tried right after it was taken.</summary>
    public bool Try { get; init; } = true;
}
