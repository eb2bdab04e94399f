using HousingFirst.Manuals.Shelves;
using HousingFirst.Manuals.Workshop;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Media;
using HousingFirst.Sdk.Security;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals.Media;

/// <summary>The chapters and sections that name a file, and what is laid over shared text. Who may not open them is told that there are some, not which.</summary>
internal sealed class ManualMediaUses(IDocumentSession session, IPermissionChecker person, IStringLocalizer<ManualDeskTexts> texts) : IMediaUses
{
    private const int MostShown = 100;

    public async Task<IReadOnlyList<MediaUse>> FindAsync(IReadOnlyCollection<string> paths, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var mayRead = person.Allows(ManualsPermissions.ViewManualDrafts);
        var mayLay = person.Allows(ManualsPermissions.ManageManuals);
        var versions = await session.Query<ChapterMediaIndex>(row => paths.Contains(row.Path)).Take(MostShown).ListAsync<ChapterVersion>(cancellationToken);
        var pins = (await session.LoadSingleAsync<PortalManuals>(cancellationToken) ?? new PortalManuals()).Pins;
        return
        [
            // A draft beside what readers read is one place to look at.
            .. versions.OrderByDescending(version => version.Number).DistinctBy(version => (version.ManualId, version.ChapterId))
                .OrderBy(version => DanishText.SortKey(version.Title), StringComparer.Ordinal)
                .Select(version => new MediaUse(
                    texts[version.IsSection ? "Use.Section" : "Use.Chapter"],
                    mayRead ? version.Title : texts["Use.Closed"],
                    mayRead ? "~" + ManualAddresses.ChapterDesk(version.ManualId, version.ChapterId) : null)),
            .. pins.SelectMany(pin => pin.Value.Overlay
                .Where(entry => MediaNames.AllIn(entry.Text).Any(paths.Contains))
                .Select(entry => new MediaUse(
                    texts["Use.Overlay"],
                    mayLay ? $"{pin.Key}#{entry.Target}" : texts["Use.Closed"],
                    mayLay ? "~" + ManualAddresses.Overlay(pin.Key, entry.Target) : null))).DistinctBy(use => use.Title),
        ];
    }
}
