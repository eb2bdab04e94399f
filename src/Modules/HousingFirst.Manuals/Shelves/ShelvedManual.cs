using System.Collections.Immutable;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Overlays;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Manuals.Shelves;

/// <summary>A manual as a portal shows it.</summary>
public sealed class ShelvedManual
{
    internal ShelvedManual(ManualEdition edition, ManualPin pin, string provider)
    {
        Edition = edition;
        Audience = Audience.Parse(pin.Audience);
        Title = pin.Title ?? edition.Title;
        Order = pin.Order;
        Contacts = [.. pin.Contacts];
        Overlay = ManualOverlay.Of(provider, pin.Overlay);
        Laid = OverlayRules.Lay(edition, pin.Overlay);
    }

    /// <summary>The edition that the portal reads.</summary>
    public ManualEdition Edition { get; }

    /// <summary>The manual's id.</summary>
    public string Id => Edition.Id;

    /// <summary>The portal's title for it.</summary>
    public string Title { get; }

    /// <summary>Who may see it, anywhere.</summary>
    public Audience Audience { get; }

    /// <summary>Whom its readers can ask.</summary>
    public ImmutableArray<LocalContact> Contacts { get; }

    internal int Order { get; }

    internal ManualOverlay Overlay { get; }

    /// <summary>The portal's entries held up against the edition.</summary>
    internal ImmutableArray<LaidEntry> Laid { get; }
}
