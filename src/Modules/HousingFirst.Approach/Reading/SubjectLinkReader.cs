using System.Collections.Immutable;
using HousingFirst.Sdk.Guidance;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;

namespace HousingFirst.Approach.Reading;

/// <summary>Finds where a page's subject is used: what leads to a decision, and pages that stand on the same chapters of the manuals.</summary>
internal sealed class SubjectLinkReader(IPortalExtensions extensions, IPermissionChecker reader, IPageFrame frame)
{
    private const int Most = 8;

    /// <summary>The pages that the current reader may open.</summary>
    /// <param name="address">The page's own address, which is left out.</param>
    /// <param name="references">The sections that the page stands on.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<ImmutableArray<FrameLink>> ReadAsync(string address, IReadOnlyCollection<string> references, CancellationToken cancellationToken)
    {
        var pages = ImmutableArray.CreateBuilder<FrameLink>();
        foreach (var provider in extensions.All<IGuidanceCardProvider>())
        {
            pages.AddRange((await provider.ListAsync(cancellationToken))
                .Where(card => card.Shelf == GuidanceShelf.Decision && card.Url != "~" + address && reader.Admits(card.Audience))
                .Select(card => new FrameLink(card.Title, frame.Url(card.Url))));
        }

        foreach (var reading in extensions.All<IRelatedReading>())
        {
            pages.AddRange((await reading.ListAsync(references, cancellationToken)).Take(Most));
        }

        return [.. pages.DistinctBy(page => page.Url)];
    }
}
