using System.Collections.Immutable;
using HousingFirst.Manuals.Editions;

namespace HousingFirst.Manuals.Overlays;

/// <summary>How a portal's entries stand to an edition.</summary>
internal static class OverlayRules
{
    public static ImmutableArray<LaidEntry> Lay(ManualEdition edition, IEnumerable<OverlayEntry> entries) =>
    [
        .. entries.Select(entry => edition.Find(entry.Target)?.Section is { } section && Takes(section, entry.Target)
            ? new LaidEntry(entry, section.Text, section.Hash == entry.BaseHash ? OverlayState.InPlace : OverlayState.Moved)
            : new LaidEntry(entry, null, OverlayState.Lost)),
    ];

    /// <summary>
    /// Whether words can be laid over a target in the section: the section itself, or a box that is the portal's to fill. What the portal has
    /// written is changed where it is written.
    /// </summary>
    public static bool Takes(ManualSection section, string target) =>
        !section.IsOwn && (section.Id == target || section.Boxes.Any(box => box.Id == target && box.Kind == BoxKind.Local));

    /// <summary>
    /// What is kept when a portal says this over that section. An entry that says what one said before stays as it is: saying the same
    /// again must not hide that the shared text has moved since.
    /// </summary>
    public static OverlayEntry Keep(OverlayEntry wanted, IEnumerable<OverlayEntry> before) =>
        before.FirstOrDefault(entry => entry.SaysTheSameAs(wanted)) ?? wanted;
}
