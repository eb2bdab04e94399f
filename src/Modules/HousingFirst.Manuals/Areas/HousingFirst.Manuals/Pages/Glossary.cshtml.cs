using System.Collections.Immutable;
using System.Globalization;
using HousingFirst.Manuals.Glossaries;
using HousingFirst.Manuals.Links;
using HousingFirst.Manuals.Rendering;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Manuals.Areas.Pages;

/// <summary>The portal's glossary.</summary>
[OpenToReaders]
[CacheForReaders]
internal sealed class GlossaryModel(PortalGlossary glossary, IManualPages pages, SectionLinkReader sections) : PageModel
{
    private SectionLinks _links = SectionLinks.None;

    public ImmutableArray<PeopleWord> People => glossary.Current.People;

    /// <summary>Words under their first letters.</summary>
    public ImmutableArray<(string Letter, ImmutableArray<GlossaryEntry> Entries)> Letters { get; private set; }

    public ImmutableArray<GlossaryEntry> Abbreviations { get; private set; }

    /// <summary>Numbers the sources of all explanations.</summary>
    public ManualPage Text { get; private set; } = null!; // set before the view runs

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
        Text = await pages.BeginAsync("ordliste", version: default, cancellationToken);
        Text.List(entries.SelectMany(entry => entry.Sources).Concat(People.SelectMany(word => word.Sources)).Order(StringComparer.Ordinal));
        _links = await sections.ReadAsync(entries.Select(entry => entry.Read).OfType<string>(), cancellationToken);
        return Page();
    }

    /// <summary>Where the reader can read on; null where there is nothing that the reader may see.</summary>
    public SectionLink? ReadOn(GlossaryEntry entry) => entry.Read is { } read ? _links.Find(read) : null;
}
