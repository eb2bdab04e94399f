using HousingFirst.Guidance.Links;
using HousingFirst.Sdk.Guidance;
using HousingFirst.Sdk.Theming;

namespace HousingFirst.Guidance.Tools;

/// <summary>The tools that stand on the same chapters as a page.</summary>
internal sealed class RelatedTools(ShippedTools tools, ChapterReferences chapters, IPageFrame frame) : IRelatedReading
{
    public async ValueTask<IReadOnlyList<FrameLink>> ListAsync(IReadOnlyCollection<string> references, CancellationToken cancellationToken) =>
    [
        .. (await chapters.SharingAsync(references, tools.All, tool => tool.Read, cancellationToken))
            .Select(tool => new FrameLink(tool.Title, frame.Url("~" + ToolAddresses.Guide(tool.Id)))),
    ];
}
