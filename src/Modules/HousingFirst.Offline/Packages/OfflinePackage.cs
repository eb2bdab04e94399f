using System.Collections.Immutable;

namespace HousingFirst.Offline.Packages;

/// <summary>
/// What a device may keep of a portal: pages that are the same for every stranger. A page whose hash is what the device has is not
/// fetched again, as long as the frame around all pages is the same too.
/// </summary>
/// <param name="Version">The form of this answer; a worker that does not know it keeps what it has.</param>
/// <param name="Portal">The portal's name: another portal under the same address is another package.</param>
/// <param name="Frame">Differs when layout, brand, styles or program do.</param>
/// <param name="Pages">Pages beside the manuals: the lists of manuals and checklists, the glossary, the offline page. One that the portal has not got is passed over.</param>
/// <param name="Manuals">The manuals that everybody may read; empty when the portal has none or is closed to strangers.</param>
internal sealed record OfflinePackage(
    int Version, string Portal, string Frame, ImmutableArray<OfflinePage> Pages, ImmutableArray<OfflineManual> Manuals)
{
    public const int CurrentVersion = 1;
}
