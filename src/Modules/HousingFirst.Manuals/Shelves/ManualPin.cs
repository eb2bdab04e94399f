using HousingFirst.Manuals.Overlays;

namespace HousingFirst.Manuals.Shelves;

/// <summary>What a portal says about one manual.</summary>
public sealed record ManualPin
{
    /// <summary>The edition as its author named it; null follows the newest that ships.</summary>
    public string? Edition { get; init; }

    /// <summary>The edition's hash in the library; null follows the newest that ships.</summary>
    public string? EditionHash { get; init; }

    /// <summary>Who sees the manual, in the written form of <see cref="HousingFirst.Sdk.Portals.Audience"/>.</summary>
    public string Audience { get; init; } = "everybody";

    /// <summary>Lower stands first; those that are alike stand by title.</summary>
    public int Order { get; init; }

    /// <summary>Title in the place of the edition's own; null keeps it.</summary>
    public string? Title { get; init; }

    /// <summary>Subtitle of a manual of the portal's own, until an edition carries it; null keeps the edition's.</summary>
    public string? Subtitle { get; init; }

    /// <summary>What such a manual says of itself, likewise.</summary>
    public string? Lead { get; init; }

    /// <summary>The portal does not show the manual at all.</summary>
    public bool Hidden { get; init; }

    /// <summary>Whom readers of the manual can ask, shown on each of its pages.</summary>
    public IReadOnlyList<LocalContact> Contacts { get; init; } = [];

    /// <summary>What the portal lays over the shared text.</summary>
    public IReadOnlyList<OverlayEntry> Overlay { get; init; } = [];

    /// <summary>Of whom it is asked that they confirm having read it; of nobody without roles, where the round of the last demand stays known.</summary>
    public ReadingDemand? Reading { get; init; }

    /// <summary>When the portal last said something else; null when it never has. Books that were downloaded before are older.</summary>
    public DateTimeOffset? ChangedUtc { get; init; }

    /// <summary>
    /// The instant of a change after another: a recipe that is applied again brings the instant of its first run, which another's change may
    /// have followed. Books tell whole seconds.
    /// </summary>
    internal static DateTimeOffset Later(DateTimeOffset? before, DateTimeOffset now) =>
        before?.AddSeconds(1) is { } next && next > now ? next : now;
}
