using System.Collections.Immutable;
using HousingFirst.Guidance.Answers;
using HousingFirst.Guidance.Shelves;
using HousingFirst.Manuals.Links;
using HousingFirst.Sdk.Theming;

namespace HousingFirst.Guidance.Rendering;

/// <summary>Puts an article together for the current reader.</summary>
internal sealed class GuidanceArticles(ReaderGuidance guidance, GuidanceRenderer renderer, SectionLinkReader sections, IPageFrame frame)
{
    /// <summary>The article; null when the reader may not see it, or there is none.</summary>
    public async Task<GuidanceArticle?> ReadAsync(GuidanceKind kind, string id, CancellationToken cancellationToken)
    {
        var all = await guidance.ListAsync(cancellationToken);
        return all.FirstOrDefault(shelved => shelved.Text.Kind == kind && shelved.Text.Id == id) is { Text: var text } shelved
            ? await ArticleAsync(text, shelved is { Template: not null, IsChanged: false }, all, cancellationToken)
            : null;
    }

    /// <summary>A text as readers would see it, whether it is before them or not.</summary>
    public async Task<GuidanceArticle> PreviewAsync(GuidanceText text, CancellationToken cancellationToken) =>
        await ArticleAsync(text, isShipped: false, await guidance.ListAsync(cancellationToken), cancellationToken);

    private async Task<GuidanceArticle> ArticleAsync(
        GuidanceText text, bool isShipped, IReadOnlyList<ShelvedGuidance> all, CancellationToken cancellationToken)
    {
        var (kind, id) = (text.Kind, text.Id);
        var view = await renderer.RenderAsync($"{GuidanceAddresses.Word(kind)}-{id}", text.Reviewed, text.Title, text.Markdown, cancellationToken);
        var links = await sections.ReadAsync(text.Read, cancellationToken);
        return new(
            text, view, isShipped, links.Of(text.Read), Links(all, other => Stands(text.Related, other)),
            Links(all, other => kind == GuidanceKind.Answer && other.Kind == GuidanceKind.Example && other.Related.Contains(id)), guidance.Today);
    }

    private static bool Stands(ImmutableArray<string> ids, GuidanceText text) => text.Kind == GuidanceKind.Answer && ids.Contains(text.Id);

    private ImmutableArray<FrameLink> Links(IEnumerable<ShelvedGuidance> all, Func<GuidanceText, bool> which) =>
        [.. all.Select(shelved => shelved.Text).Where(which).Select(text => new FrameLink(text.Title, frame.Url("~" + GuidanceAddresses.Of(text.Kind, text.Id))))];
}
