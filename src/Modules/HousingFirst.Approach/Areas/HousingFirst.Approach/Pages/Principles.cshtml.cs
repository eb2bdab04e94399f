using HousingFirst.Approach.Principles;
using HousingFirst.Approach.Reading;
using HousingFirst.Manuals;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Approach.Areas.Pages;

/// <summary>The eight core principles in four groups.</summary>
[OpenToReaders]
[CacheForReaders]
internal sealed class PrinciplesModel(
    ApproachTexts texts, SectionLinkReader reader, IManualSources catalogue, IStringLocalizer<ApproachText> words) : PageModel
{
    public PrinciplesText Text { get; } = texts.Principles;

    public PageSources Sources { get; } = new(texts.Principles.Sources, catalogue, words);

    public SectionLinks Links { get; private set; } = SectionLinks.None;

    public async Task OnGetAsync(CancellationToken cancellationToken) => Links = await reader.ReadAsync(
        [
            Text.Read,
            .. Text.Groups.Select(group => group.Read),
            .. Text.Groups.SelectMany(group => group.Principles).SelectMany(principle => principle.Read),
            .. Text.Together.Read,
            .. Text.Europe.Read,
        ],
        cancellationToken);
}
