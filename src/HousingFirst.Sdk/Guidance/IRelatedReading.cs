using HousingFirst.Sdk.Theming;

namespace HousingFirst.Sdk.Guidance;

/// <summary>Knows pages that stand on sections of manuals, so that a page on the same subject can lead to them.</summary>
public interface IRelatedReading
{
    /// <summary>The pages that the current reader may open and that stand on the same chapters, those that are closest first.</summary>
    /// <param name="references">Sections as <c>manual#section</c>; a chapter's id is a section too.</param>
    /// <param name="cancellationToken">Cancels.</param>
    ValueTask<IReadOnlyList<FrameLink>> ListAsync(IReadOnlyCollection<string> references, CancellationToken cancellationToken);
}
