using System.Collections.Immutable;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Pictures;
using HousingFirst.Manuals.Reading;
using HousingFirst.Manuals.Shelves;
using HousingFirst.Manuals.Shipping;
using HousingFirst.Sdk.Content.Routing;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;

namespace HousingFirst.Manuals.Workshop;

/// <summary>What the portal writes itself, as it is stored: never for showing it to readers.</summary>
internal sealed class OwnManuals(
    IDocumentSession session, IPortalExtensions extensions, EditionStore editions, IHostLibrary library, ShippedSources sources,
    ShippedPictures pictures)
{
    private const string Language = "da";
    private const int MostOfId = 60;

    /// <summary>Manuals of the portal's own, also those that nobody has published.</summary>
    public async Task<IReadOnlyList<OwnManual>> ListAsync(CancellationToken cancellationToken) =>
        [.. (await session.Query<OwnManualIndex>().ListAsync<OwnManual>(cancellationToken)).Where(manual => !manual.Extends)];

    /// <summary>A manual for its writers; one that ships is there before anybody has written in it. Null when there is none.</summary>
    public async Task<WritersManual?> FindAsync(string manualId, CancellationToken cancellationToken)
    {
        var own = await session.Query<OwnManualIndex>(row => row.ManualId == manualId).FirstOrDefaultAsync<OwnManual>(cancellationToken);
        var pin = (await session.LoadSingleAsync<PortalManuals>(cancellationToken))?.Pins.GetValueOrDefault(manualId) ?? new ManualPin();
        var shipped = await ShippedAsync(manualId, pin, cancellationToken);
        own ??= shipped is null ? null : Extension(shipped);
        if (own is null || own.Extends != shipped is not null)
        {
            return null;
        }

        var versions = (await session.Query<ChapterVersionIndex>(row => row.ManualId == manualId
            && row.State != ChapterState.Superseded && row.State != ChapterState.Withdrawn
            && row.State != ChapterState.Discarded).ListAsync<ChapterVersion>(cancellationToken))
            .OrderByDescending(version => version.Number).ToImmutableArray();
        ImmutableArray<string> chapters =
        [
            .. versions.Reverse().Where(version => !version.IsSection).Select(version => version.ChapterId).Distinct(StringComparer.Ordinal),
        ];
        var order = ChapterOrder.Of(own.Order, chapters, [.. shipped?.Chapters.Select(chapter => chapter.Id) ?? []]);
        return new(own, shipped, order, versions) { Pin = pin };
    }

    /// <summary>Ids of those that the portal does not show.</summary>
    public async Task<IReadOnlySet<string>> HiddenAsync(CancellationToken cancellationToken) =>
        (await session.LoadSingleAsync<PortalManuals>(cancellationToken) ?? new PortalManuals()).Pins
            .Where(pin => pin.Value.Hidden).Select(pin => pin.Key).ToHashSet(StringComparer.Ordinal);

    /// <summary>A version by its number, also one that is done with.</summary>
    public Task<ChapterVersion?> VersionAsync(string manualId, string chapterId, int number, CancellationToken cancellationToken) =>
        session.Query<ChapterVersionIndex>(row => row.ManualId == manualId && row.ChapterId == chapterId && row.Number == number)
            .FirstOrDefaultAsync<ChapterVersion>(cancellationToken);

    /// <summary>The number after the last that a chapter was given.</summary>
    public async Task<int> NextNumberAsync(string manualId, string chapterId, CancellationToken cancellationToken) =>
        (await session.Query<ChapterVersionIndex>(row => row.ManualId == manualId && row.ChapterId == chapterId)
            .OrderByDescending(row => row.Number).FirstIndexOrDefaultAsync(cancellationToken))?.Number + 1 ?? 1;

    /// <summary>The sources that its chapters can cite: the shared ones, its module's, and the portal's own.</summary>
    public SourceCatalogue Sources(WritersManual manual)
    {
        var module = Shipping(manual.Id);
        return new(sources.For(module?.Assembly ?? typeof(OwnManuals).Assembly, Language).ByKey
            .SetItems(manual.Own.Sources.Select(source => KeyValuePair.Create(source.Key, source.ToSource()))));
    }

    /// <summary>The pictures that its chapters can place: those of the modules that the portal has on.</summary>
    public PictureCatalogue Pictures()
    {
        var all = PictureCatalogue.Empty.ByName;
        foreach (var shipped in extensions.All<ShippedManual>())
        {
            all = all.SetItems(pictures.For(shipped.Assembly, shipped.Language).ByName);
        }

        return new(all);
    }

    /// <summary>An id for a new manual: from its title, and nobody else's.</summary>
    public async Task<string> NewManualIdAsync(string title, CancellationToken cancellationToken)
    {
        var taken = extensions.All<ShippedManual>().Select(editions.Head).OfType<EditionHead>().Select(head => head.Id)
            .Concat((await session.Query<OwnManualIndex>().ListIndexAsync(cancellationToken)).Select(row => row.ManualId))
            // A manual whose feature is off would take the place of another with its id, once it is switched on.
            .Concat(NewManualForm.Methods).Concat((await library.ListAsync(EditionStore.LibraryKind, cancellationToken)).Select(entry => entry.Id))
            .Concat(ManualAddresses.ReservedManualIds).Concat(ManualAddresses.ReservedDeskIds).ToHashSet(StringComparer.Ordinal);
        return Free(title, "manual", taken);
    }

    /// <summary>An id for a new chapter of a manual, or for a section of one that ships: nothing else there has it.</summary>
    public async Task<string> NewChapterIdAsync(WritersManual manual, string title, CancellationToken cancellationToken)
    {
        var rows = await session.Query<ChapterVersionIndex>(row => row.ManualId == manual.Id).ListIndexAsync(cancellationToken);
        var taken = rows.Select(row => row.ChapterId)
            .Concat(manual.Versions.SelectMany(version => SectionIds.In(version.Body)))
            .Concat(ManualAddresses.ReservedChapterIds).ToHashSet(StringComparer.Ordinal);
        return Free((manual.Own.Extends ? OwnChapters.Prefix : "") + title, "kapitel", taken);
    }

    private static string Free(string title, string otherwise, HashSet<string> taken)
    {
        var slug = Slug.From(title);
        slug = slug.Length > MostOfId ? slug[..MostOfId].Trim('-') : slug.Length == 0 ? otherwise : slug;
        var free = slug;
        for (var number = 2; taken.Contains(free); number++)
        {
            free = $"{slug}-{number}";
        }

        return free;
    }

    private static OwnManual Extension(ManualEdition shipped) =>
        new() { ManualId = shipped.Id, Extends = true, Owner = shipped.Owner, ReviewMonths = shipped.ReviewMonths };

    private ShippedManual? Shipping(string manualId) =>
        extensions.All<ShippedManual>().FirstOrDefault(shipped => editions.Head(shipped)?.Id == manualId);

    // The edition that the portal reads: what is written stands among its chapters.
    private async Task<ManualEdition?> ShippedAsync(string manualId, ManualPin pin, CancellationToken cancellationToken) =>
        Shipping(manualId) is { } shipping && await editions.ShippedAsync(shipping, cancellationToken) is { } shipped
            ? await editions.PinnedAsync(pin, shipped, cancellationToken)
            : null;
}
