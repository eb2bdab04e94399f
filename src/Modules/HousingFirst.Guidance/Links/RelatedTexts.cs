using HousingFirst.Guidance.Shelves;
using HousingFirst.Sdk.Guidance;
using HousingFirst.Sdk.Theming;

namespace HousingFirst.Guidance.Links;

/// <summary>The answers and examples that stand on the same chapters as a page.</summary>
internal sealed class RelatedTexts(ReaderGuidance guidance, ChapterReferences chapters, IPageFrame frame) : IRelatedReading
{
    public async ValueTask<IReadOnlyList<FrameLink>> ListAsync(IReadOnlyCollection<string> references, CancellationToken cancellationToken)
    {
        var texts = (await guidance.ListAsync(cancellationToken)).Select(shelved => shelved.Text);
        return
        [
            .. (await chapters.SharingAsync(references, texts, text => text.Read, cancellationToken))
                .Select(text => new FrameLink(text.Title, frame.Url("~" + GuidanceAddresses.Of(text.Kind, text.Id)))),
        ];
    }
}
