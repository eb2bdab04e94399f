using System.Collections.Immutable;
using HousingFirst.Approach.Methods;
using HousingFirst.Approach.Reading;
using HousingFirst.Manuals;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Links;
using HousingFirst.Manuals.Rendering;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Methods;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using HousingFirst.Ui.Pages;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Approach.Areas.Pages;

/// <summary>The portal's methods side by side.</summary>
[OpenToReaders]
[CacheForReaders]
internal sealed class MethodsModel(
    ApproachTexts texts,
    MethodShelf shelf,
    IPortalExtensions extensions,
    IManualPages pages,
    SectionLinkReader reader,
    SubjectLinkReader subject,
    IStringLocalizer<ApproachText> words) : PageModel
{
    private static readonly HtmlString _dash = new("–");

    public ComparisonText Text { get; } = texts.Comparison;

    public IReadOnlyList<MethodDescription> Methods { get; private set; } = [];

    /// <summary>The texts with their citations, and the sources behind them.</summary>
    public ManualPage Cited { get; private set; } = null!; // set, as all below, before the view runs

    public SectionLinks Links { get; private set; } = SectionLinks.None;

    /// <summary>Pages that use what is described here.</summary>
    public ImmutableArray<FrameLink> UsedIn { get; private set; } = [];

    public Comparison Table { get; private set; } = null!;

    public string Title => Text.TitleFor(Methods.Count);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Methods = shelf.Of(extensions.All<EmbeddedMethod>());
        Cited = await pages.BeginAsync("metoder", EditionNumber.Of(Text.Reviewed), cancellationToken);
        Cited.List(Text.Sources.Concat(Methods.SelectMany(method => method.Sources)));
        string[] references =
        [
            Text.Read,
            Text.NoteRead,
            .. Text.Decision.Read,
            .. Methods.SelectMany(method => method.Read),
            .. Methods.SelectMany(method => method.Elsewhere).Select(pointer => pointer.Read),
            .. Methods.SelectMany(method => method.Variant?.Read ?? []),
        ];
        Links = await reader.ReadAsync(references, cancellationToken);
        UsedIn = await subject.ReadAsync(ApproachAddresses.Methods, references, cancellationToken);
        Table = new(words["Methods.Caption"], words["Methods.Question"], [.. Methods.Select(method => method.Name)], Rows());
    }

    private ImmutableArray<ComparisonRow> Rows() =>
    [
        .. Text.Criteria.Select(criterion => new ComparisonRow(
            criterion.Name,
            [.. Methods.Select(method => method.Facts.TryGetValue(criterion.Id, out var fact) ? Cited.Line(fact) : _dash)])),
    ];
}
