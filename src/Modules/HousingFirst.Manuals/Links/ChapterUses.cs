using System.Collections.Immutable;
using HousingFirst.Sdk.Guidance;
using HousingFirst.Sdk.Theming;

namespace HousingFirst.Manuals.Links;

/// <summary>Finds the pages of other features that stand on a chapter: answers, examples, tools.</summary>
internal sealed class ChapterUses(IPortalExtensions extensions)
{
    // It stands at the end of a chapter: a way on, not another list of contents.
    private const int MostOfEach = 4;

    /// <summary>The pages that the current reader may open.</summary>
    public async Task<ImmutableArray<FrameLink>> ListAsync(string manual, string chapter, CancellationToken cancellationToken)
    {
        var pages = ImmutableArray.CreateBuilder<FrameLink>();
        foreach (var reading in extensions.All<IRelatedReading>())
        {
            pages.AddRange((await reading.ListAsync([$"{manual}#{chapter}"], cancellationToken)).Take(MostOfEach));
        }

        return pages.ToImmutable();
    }
}
