using HousingFirst.Manuals.Shelves;
using HousingFirst.Manuals.Workshop;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Media;
using HousingFirst.Sdk.Security;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals.Media;

/// <summary>The chapters and sections that name a file, and what is laid over shared text. Who may not open them is told that there are some, not which.</summary>
internal sealed class ManualMediaUses(
    IDocumentSession session, ShelfReader shelf, IPermissionChecker person, IStringLocalizer<ManualDeskTexts> texts) : IMediaUses
{
    private const int MostShown = 100;

    public async Task<IReadOnlyList<MediaUse>> FindAsync(IReadOnlyCollection<string> paths, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var mayRead = person.Allows(ManualsPermissions.ViewManualDrafts);
        var mayLay = person.Allows(ManualsPermissions.ManageManuals);
        var versions = await session.Query<ChapterMediaIndex>(row => paths.Contains(row.Path)).Take(MostShown).ListAsync<ChapterVersion>(cancellationToken);
        var laid = (await session.LoadSingleAsync<PortalManuals>(cancellationToken) ?? new PortalManuals()).Pins
            .SelectMany(pin => pin.Value.Overlay.Where(entry => MediaNames.AllIn(entry.Text).Any(paths.Contains)).Select(entry => (Manual: pin.Key, entry.Target)))
            .Distinct().ToList();
        var manuals = laid.Count == 0 || !mayLay ? [] : (await shelf.ReadAsync(cancellationToken)).Manuals;
        return
        [
            // A draft beside what readers read is one place to look at.
            .. versions.OrderByDescending(version => version.Number).DistinctBy(version => (version.ManualId, version.ChapterId))
                .OrderBy(version => DanishText.SortKey(version.Title), StringComparer.Ordinal)
                .Select(version => new MediaUse(
                    texts[version.IsSection ? "Use.Section" : "Use.Chapter"],
                    mayRead ? version.Title : texts["Use.Closed"],
                    mayRead ? "~" + ManualAddresses.ChapterDesk(version.ManualId, version.ChapterId) : null)),
            .. laid.Select(at => mayLay
                ? new MediaUse(texts["Use.Overlay"], TitleOf(at.Manual, at.Target), manuals.Any(manual => manual.Id == at.Manual)
                    ? "~" + ManualAddresses.Overlay(at.Manual, at.Target)
                    : null)
                : new MediaUse(texts["Use.Overlay"], texts["Use.Closed"], null)),
        ];

        string TitleOf(string manualId, string target) =>
            manuals.FirstOrDefault(manual => manual.Id == manualId) is { } manual && manual.Edition.Find(target) is { Section: { } section } place
                ? $"{manual.Title}: {place.Chapter.Title}, {section.Title}"
                : $"{manualId}#{target}"; // hidden, or gone from the edition
    }
}
