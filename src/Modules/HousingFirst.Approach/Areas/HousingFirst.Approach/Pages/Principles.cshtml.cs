using System.Collections.Immutable;
using HousingFirst.Approach.Principles;
using HousingFirst.Approach.Reading;
using HousingFirst.Manuals;
using HousingFirst.Manuals.Links;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Approach.Areas.Pages;

/// <summary>The eight core principles in four groups.</summary>
[OpenToReaders]
[CacheForReaders]
internal sealed class PrinciplesModel(
    ApproachTexts texts, SectionLinkReader reader, SubjectLinkReader subject, IManualSources catalogue, IStringLocalizer<ApproachText> words) : PageModel
{
    public PrinciplesText Text { get; } = texts.Principles;

    public PageSources Sources { get; } = new(texts.Principles.Sources, catalogue, words);

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
        UsedIn = await subject.ReadAsync(ApproachAddresses.Principles, references, cancellationToken);
    }
}
