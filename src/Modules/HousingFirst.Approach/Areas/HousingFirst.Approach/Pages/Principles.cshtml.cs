using System.Collections.Immutable;
using HousingFirst.Approach.Principles;
using HousingFirst.Approach.Reading;
using HousingFirst.Manuals;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Links;
using HousingFirst.Manuals.Rendering;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Approach.Areas.Pages;

/// <summary>The eight core principles in four groups.</summary>
[OpenToReaders]
[CacheForReaders]
internal sealed class PrinciplesModel(
    ApproachTexts texts, IManualPages pages, SectionLinkReader reader, SubjectLinkReader subject) : PageModel
{
    public PrinciplesText Text { get; } = texts.Principles;

    /// <summary>The texts with their citations, and the sources behind them.</summary>
    public ManualPage Cited { get; private set; } = null!; // set before the view runs

    public SectionLinks Links { get; private set; } = SectionLinks.None;

    /// <summary>Pages that use what is described here.</summary>
    public ImmutableArray<FrameLink> UsedIn { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        string[] references =
        [
            Text.Read,
            .. Text.Groups.Select(group => group.Read),
            .. Text.Groups.SelectMany(group => group.Principles).SelectMany(principle => principle.Read),
            .. Text.Together.Read,
            .. Text.Europe.Read,
        ];
        Links = await reader.ReadAsync(references, cancellationToken);
        Cited = await pages.BeginAsync("principper", EditionNumber.Of(Text.Reviewed), cancellationToken);
        Cited.List(Text.Sources);
        UsedIn = await subject.ReadAsync(ApproachAddresses.Principles, references, cancellationToken);
    }
}
