using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;
using HousingFirst.Manuals.Changes;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Overlays;
using HousingFirst.Manuals.Shelves;
using HousingFirst.Manuals.Shipping;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Search;
using HousingFirst.Sdk.Security;

namespace HousingFirst.Manuals.Search;

/// <summary>Makes the sections of the portal's manuals findable, each with its chapter and its way, as the portal shows them.</summary>
internal sealed class ManualSearchSource(
    IDocumentSession session, IPortalExtensions extensions, ICurrentPortal current, IPermissionChecker reader, EditionStore editions,
    PortalCache<ManualShelf> shelves, PortalCache<ManualAudiences> audiences, ShelfReader shelfReader) : ISearchSource
{
    // The first section of a chapter says what it is about; the last one asks the team.
    private const double FirstWeight = 1.06;
    private const double LastWeight = 0.9;
    private const double ChecklistWeight = 0.94;
    private const double FrontWeight = 0.6;

    public string Id => "manuals";

    public async ValueTask<string> FingerprintAsync(CancellationToken cancellationToken)
    {
        var stored = await session.LoadSingleAsync<PortalManuals>(cancellationToken) ?? new PortalManuals();
        var written = JsonSerializer.SerializeToUtf8Bytes(new
        {
            // Without reading a chapter: another build of a module may carry other texts, and then every entry is compared.
            Shipped = extensions.All<ShippedManual>().Select(shipped => $"{shipped.Assembly.ManifestModule.ModuleVersionId} {shipped.Folder}"),
            stored.Pins,
            stored.Own,
            stored.Reviews,
        });
        return Convert.ToHexStringLower(SHA256.HashData(written).AsSpan(0, 12));
    }

    public async ValueTask<IReadOnlySet<string>> OpenCollectionsAsync(CancellationToken cancellationToken)
    {
        var kept = await audiences.GetAsync(current.Portal, shelfReader.ReadAudiencesAsync, cancellationToken);
        return kept.Manuals.Where(manual => reader.Admits(manual.Audience)).Select(manual => manual.Id).ToHashSet(StringComparer.Ordinal);
    }

    public async IAsyncEnumerable<SearchEntry> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var modules = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var shipped in extensions.All<ShippedManual>())
        {
            if (editions.Head(shipped) is { } head)
            {
                modules.TryAdd(head.Id, shipped.Assembly.GetName().Name ?? "");
            }
        }

        foreach (var manual in (await shelves.GetAsync(current.Portal, shelfReader.ReadAsync, cancellationToken)).Manuals)
        {
            yield return Front(manual, modules.GetValueOrDefault(manual.Id, ""));
            foreach (var entry in manual.Edition.Chapters.SelectMany(chapter => Entries(manual, chapter, modules.GetValueOrDefault(manual.Id, ""))))
            {
                yield return entry;
            }
        }
    }

    private static SearchEntry Front(ShelvedManual manual, string module) => new()
    {
        Key = manual.Id,
        Title = manual.Title,
        Lead = manual.Lead,
        Text = string.Join('\n', manual.Edition.Chapters.Select(chapter => chapter.Title)),
        Url = "~" + ManualAddresses.Manual(manual.Id),
        Type = SearchTypes.Manual,
        Method = manual.Edition.Method,
        Collection = manual.Id,
        CollectionTitle = manual.Title,
        CollectionType = SearchTypes.Manual,
        CollectionUrl = "~" + ManualAddresses.Manual(manual.Id),
        Module = module,
        Audience = manual.Audience,
        Weight = FrontWeight,
    };

    private static IEnumerable<SearchEntry> Entries(ShelvedManual manual, ManualChapter chapter, string module)
    {
        foreach (var section in chapter.Sections)
        {
            yield return Entry(manual, chapter, section, over: null, module);
            foreach (var part in section.Parts)
            {
                yield return Entry(manual, chapter, part, section, module);
            }
        }
    }

    private static SearchEntry Entry(ShelvedManual manual, ManualChapter chapter, ManualSection section, ManualSection? over, string module)
    {
        var isFirst = section == chapter.Sections.FirstOrDefault(one => !one.IsOwn);
        var isChecklist = section.Boxes.Any(box => box.Kind == BoxKind.Checklist);
        return new()
        {
            Key = $"{manual.Id}/{section.Id}",
            Title = chapter.Title,
            Heading = section.Title,
            Path = over is null ? $"{manual.Title} › {chapter.Title}" : $"{manual.Title} › {chapter.Title} › {over.Title}",
            Lead = isFirst ? chapter.Lead : "",
            Text = TextOf(manual, section),
            Context = $"{manual.Title} {manual.Edition.Method}",
            Url = "~" + ManualAddresses.Section(manual.Id, chapter.Id, section.Id),
            Type = isChecklist ? SearchTypes.Checklist : SearchTypes.Section,
            Method = manual.Edition.Method,
            Collection = manual.Id,
            CollectionTitle = manual.Title,
            CollectionType = SearchTypes.Manual,
            CollectionUrl = "~" + ManualAddresses.Manual(manual.Id),
            Module = module,
            Audience = manual.Audience,
            OverdueFrom = (chapter.ValidTo < chapter.NextReview ? chapter.ValidTo.Value : chapter.NextReview).AddDays(1),
            Weight = isFirst ? FirstWeight
                : section == chapter.Sections.LastOrDefault(one => !one.IsOwn) ? LastWeight
                : isChecklist ? ChecklistWeight
                : 1,
        };
    }

    // As readers see it: the portal's words in the place of the shared ones, or behind them.
    private static string TextOf(ShelvedManual manual, ManualSection section)
    {
        var text = manual.Overlay.ReplacementOf(section.Id) is { } replaced ? SectionText.Of(replaced.Text) : SectionText.Of(section);
        foreach (var added in manual.Overlay.For(section.Id).Where(entry => entry.Kind == OverlayKind.After))
        {
            text += SectionText.Of(added.Text);
        }

        return text.Replace("☐ ", "", StringComparison.Ordinal).Replace("• ", "", StringComparison.Ordinal);
    }
}
