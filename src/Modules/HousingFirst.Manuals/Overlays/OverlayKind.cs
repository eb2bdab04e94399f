using System.Text.Json.Serialization;

namespace HousingFirst.Manuals.Overlays;

/// <summary>What a portal does to a section of the shared text.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<OverlayKind>))]
public enum OverlayKind
{
    /// <summary>Adds text behind the section's own text.</summary>
    After,

    /// <summary>Puts its text in the place of the section's own text.</summary>
    Replace,

    /// <summary>Adds contacts behind the section's own text, or fills a local box with them.</summary>
    Contacts,
}
