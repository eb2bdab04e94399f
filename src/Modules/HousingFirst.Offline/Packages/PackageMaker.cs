using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using HousingFirst.Manuals;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Shelves;
using HousingFirst.Manuals.Shipping;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Theming;

namespace HousingFirst.Offline.Packages;

/// <summary>
/// Lists what a device may keep: manuals for everybody, whoever asks. What is for signed-in people is not in the list, and a device that
/// finds it gone removes it.
/// </summary>
internal sealed class PackageMaker(ICurrentPortal current, IManuals manuals, IPortalExtensions extensions, IPageFrame frame, FramePrint print)
{
    public async Task<OfflinePackage> MakeAsync(CancellationToken cancellationToken)
    {
        var open = current.Portal.Audience.Kind == AudienceKind.Everybody
            ? (await manuals.ListAsync(cancellationToken)).Where(manual => manual.Audience.Kind == AudienceKind.Everybody).ToImmutableArray()
            : [];
        return new(
            OfflinePackage.CurrentVersion,
            current.Portal.Name,
            print.Of(current.Portal, extensions.All<ShippedManual>().Select(shipped => shipped.Assembly)),
            open.IsEmpty ? [] : Beside(HashOf(open)),
            [.. open.Select(manual => Manual(manual, open))]);
    }

    // The glossary's words change with the program only, but it leads into the open manuals. The device itself fills in the offline page.
    private ImmutableArray<OfflinePage> Beside(string manualsHash) =>
    [
        new(Url(OfflineAddresses.Page), ""), new(Url(OfflineAddresses.Glossary), manualsHash),
        new(Url(OfflineAddresses.Manuals), manualsHash), new(Url(OfflineAddresses.Checklists), manualsHash),
    ];

    private OfflineManual Manual(ShelvedManual manual, ImmutableArray<ShelvedManual> open) => new(
        manual.Id,
        manual.Title,
        manual.Edition.Number.ToString(),
        Url($"{OfflineAddresses.Manuals}/{manual.Id}"),
        manual.Hash,
        [.. manual.Edition.Chapters.Select(chapter => Chapter(manual, chapter, open))]);

    private OfflineChapter Chapter(ShelvedManual manual, ManualChapter chapter, ImmutableArray<ShelvedManual> open) => new(
        chapter.Title,
        Url($"{OfflineAddresses.Manuals}/{manual.Id}/{chapter.Id}"),
        manual.HashOf(chapter, open),
        chapter.NextReview,
        chapter.ValidTo);

    private string Url(string path) => frame.Url("~" + path);

    private static string HashOf(ImmutableArray<ShelvedManual> open) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('|', open.Select(manual => manual.Hash)))));
}
