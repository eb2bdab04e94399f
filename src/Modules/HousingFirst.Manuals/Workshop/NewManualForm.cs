using System.Collections.Immutable;

namespace HousingFirst.Manuals.Workshop;

/// <summary>What a manual of the portal's own is called.</summary>
internal sealed class NewManualForm
{
    /// <summary>What searches and pages filter by.</summary>
    public static ImmutableArray<string> Methods { get; } = ["housing-first", "cti", "icm", "act"];

    public string? Title { get; set; }

    public string? Subtitle { get; set; }

    public string? Lead { get; set; }

    public string? Method { get; set; }

    /// <summary>Who may read it, in the written form of <see cref="HousingFirst.Sdk.Portals.Audience"/>.</summary>
    public string? Audience { get; set; }
}
