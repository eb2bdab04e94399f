using System.Collections.Immutable;
using HousingFirst.Approach.Dimensions;
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

/// <summary>The eight dimensions in the citizen's life, and the rating from 0 to 10.</summary>
[OpenToReaders]
[CacheForReaders]
internal sealed class DimensionsModel(
    ApproachTexts texts, IManualPages pages, SectionLinkReader reader, SubjectLinkReader subject) : PageModel
{
    public DimensionsText Text { get; } = texts.Dimensions;

    /// <summary>The texts with their citations, and the sources behind them.</summary>
    public ManualPage Cited { get; private set; } = null!; // set before the view runs

    public SectionLinks Links { get; private set; } = SectionLinks.None;

    /// <summary>Pages that use what is described here.</summary>
    public ImmutableArray<FrameLink> UsedIn { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Links = await reader.ReadAsync([Text.Read, .. Text.Dimensions.SelectMany(dimension => dimension.Read), .. Text.Rating.Read], cancellationToken);
        Cited = await pages.BeginAsync("dimensioner", EditionNumber.Of(Text.Reviewed), cancellationToken);
        Cited.List(Text.Sources);
        UsedIn = await subject.ReadAsync(ApproachAddresses.Dimensions, [Text.Read, .. Text.Rating.Read], cancellationToken);
    }
}
