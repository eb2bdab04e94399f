using System.Collections.Immutable;
using HousingFirst.Manuals.Shelves;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Manuals.Workshop;

/// <summary>What a portal says of a manual of its own, as the fields of a form. Pure.</summary>
internal static class ManualFields
{
    private const string Yes = "true";

    public static ImmutableSortedDictionary<string, string> Of(WritersManual manual) => ImmutableSortedDictionary.CreateRange(
        StringComparer.Ordinal,
        [
            KeyValuePair.Create(nameof(OwnManual.Title), manual.Own.Title),
            KeyValuePair.Create(nameof(OwnManual.Subtitle), manual.Own.Subtitle),
            KeyValuePair.Create(nameof(OwnManual.Lead), manual.Own.Lead),
            KeyValuePair.Create(nameof(OwnManual.Owner), manual.Own.Owner),
            KeyValuePair.Create(nameof(ManualPin.Audience), Audience.Parse(manual.Pin.Audience).ToString()),
            KeyValuePair.Create(nameof(ManualPin.Hidden), Written(manual.Pin.Hidden)),
        ]);

    public static string Written(bool isTicked) => isTicked ? Yes : "";

    public static bool IsTicked(string written) => written == Yes;

    /// <summary>Puts the fields into what writers have.</summary>
    public static void Into(OwnManual manual, IReadOnlyDictionary<string, string> fields)
    {
        manual.Title = fields[nameof(manual.Title)];
        manual.Subtitle = fields[nameof(manual.Subtitle)];
        manual.Lead = fields[nameof(manual.Lead)];
        manual.Owner = fields[nameof(manual.Owner)];
    }

    /// <summary>What readers are shown from now on: they need not wait for an edition.</summary>
    public static ManualPin Into(ManualPin pin, IReadOnlyDictionary<string, string> fields) => pin with
    {
        Title = fields[nameof(pin.Title)],
        Subtitle = fields[nameof(pin.Subtitle)],
        Lead = fields[nameof(pin.Lead)],
        Audience = Audience.Parse(fields[nameof(pin.Audience)]).ToString(),
        Hidden = IsTicked(fields[nameof(pin.Hidden)]),
    };
}
