using HousingFirst.Guidance.Shelves;
using HousingFirst.Manuals;
using HousingFirst.Sdk.Guidance;
using HousingFirst.Sdk.Theming;

namespace HousingFirst.Guidance.Links;

/// <summary>The answers and examples that stand on the same chapters as a page.</summary>
internal sealed class RelatedTexts(ReaderGuidance guidance, IManuals manuals, IPageFrame frame) : IRelatedReading
{
    public async ValueTask<IReadOnlyList<FrameLink>> ListAsync(IReadOnlyCollection<string> references, CancellationToken cancellationToken)
    {
        var chapters = await ChaptersAsync(references, cancellationToken);
        List<(FrameLink Link, int Shared)> found = [];
        foreach (var text in (await guidance.ListAsync(cancellationToken)).Select(shelved => shelved.Text))
        {
            var shared = (await ChaptersAsync(text.Read, cancellationToken)).Count(chapters.Contains);
            if (shared > 0)
            {
                found.Add((new(text.Title, frame.Url("~" + GuidanceAddresses.Of(text.Kind, text.Id))), shared));
            }
        }

        return [.. found.OrderByDescending(entry => entry.Shared).Select(entry => entry.Link)];
    }

    private async Task<HashSet<string>> ChaptersAsync(IEnumerable<string> references, CancellationToken cancellationToken)
    {
        HashSet<string> chapters = new(StringComparer.Ordinal);
        foreach (var reference in references)
        {
            if (reference.Split('#') is [var manual, var id] && await manuals.FindPlaceAsync(manual, id, cancellationToken) is { } place)
            {
                chapters.Add($"{manual}#{place.Chapter.Id}");
            }
        }

        return chapters;
    }
}
