using System.Collections.Immutable;
using HousingFirst.Approach.Dimensions;
using HousingFirst.Approach.Reading;
using HousingFirst.Manuals;
using HousingFirst.Manuals.Links;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Approach.Areas.Pages;

/// <summary>The eight dimensions in the citizen's life, and the rating from 0 to 10.</summary>
[OpenToReaders]
[CacheForReaders]
internal sealed class DimensionsModel(
    ApproachTexts texts, SectionLinkReader reader, SubjectLinkReader subject, IManualSources catalogue, IStringLocalizer<ApproachText> words) : PageModel
{
    public DimensionsText Text { get; } = texts.Dimensions;

    public PageSources Sources { get; } = new(texts.Dimensions.Sources, catalogue, words);

    public SectionLinks Links { get; private set; } = SectionLinks.None;

    /// <summary>Pages that use what is described here.</summary>
    public ImmutableArray<FrameLink> UsedIn { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Links = await reader.ReadAsync([Text.Read, .. Text.Dimensions.SelectMany(dimension => dimension.Read), .. Text.Rating.Read], cancellationToken);
        UsedIn = await subject.ReadAsync(ApproachAddresses.Dimensions, [Text.Read, .. Text.Rating.Read], cancellationToken);
    }
}
