using System.Collections.Immutable;
using System.Globalization;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Glossaries;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Manuals.Areas.Pages;

/// <summary>The portal's glossary.</summary>
[OpenToReaders]
[CacheForReaders]
internal sealed class GlossaryModel(PortalGlossary glossary, IManuals manuals, IManualSources catalogue) : PageModel
{
    private readonly Dictionary<string, FrameLink> _links = new(StringComparer.Ordinal);

    public ImmutableArray<PeopleWord> People => glossary.Current.People;

    /// <summary>Words under their first letters.</summary>
    public ImmutableArray<(string Letter, ImmutableArray<GlossaryEntry> Entries)> Letters { get; private set; }

    public ImmutableArray<GlossaryEntry> Abbreviations { get; private set; }

    /// <summary>The sources of all explanations; the first is number 1.</summary>
    public ImmutableArray<ManualSource> Sources { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (glossary.Current.IsEmpty)
        {
            return NotFound();
        }

        var entries = glossary.Current.Entries;
        Letters =
        [
            .. entries.Where(entry => entry.StandsFor is null)
                .GroupBy(entry => char.ToUpper(entry.Term[0], CultureInfo.GetCultureInfo("da")).ToString(), StringComparer.Ordinal)
                .OrderBy(group => DanishText.SortKey(group.Key), StringComparer.Ordinal)
                .Select(group => (group.Key, group.ToImmutableArray())),
        ];
        Abbreviations = [.. entries.Where(entry => entry.StandsFor is not null)];
        Sources =
        [
            .. entries.SelectMany(entry => entry.Sources).Concat(People.SelectMany(word => word.Sources))
                .Distinct(StringComparer.Ordinal).Select(catalogue.Find).OfType<ManualSource>().OrderBy(source => source.Key, StringComparer.Ordinal),
        ];
        await FindLinksAsync(entries, cancellationToken);
        return Page();
    }

    /// <summary>Where the reader can read on; null where there is nothing that the reader may see.</summary>
    public FrameLink? ReadOn(GlossaryEntry entry) => _links.GetValueOrDefault(entry.Id);

    /// <summary>Numbers of the sources in the page's list.</summary>
    public IEnumerable<int> Numbers(ImmutableArray<string> keys) =>
        keys.Select(key => Sources.ToList().FindIndex(source => source.Key == key) + 1).Where(number => number > 0);

    private async Task FindLinksAsync(ImmutableArray<GlossaryEntry> entries, CancellationToken cancellationToken)
    {
        foreach (var entry in entries)
        {
            if (entry.Read?.Split('#') is [var manualId, var id]
                && await manuals.FindAsync(manualId, cancellationToken) is { } manual
                && manual.Edition.Find(id) is { } place
                && await manuals.AddressAsync(manualId, id, cancellationToken) is { } address)
            {
                _links[entry.Id] = new($"{manual.Title}: {place.Title}", address);
            }
        }
    }
}
