using HousingFirst.Guidance.Shelves;
using HousingFirst.Manuals;
using HousingFirst.Manuals.Links;
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

    private async Task<HashSet<SectionReference>> ChaptersAsync(IEnumerable<string> references, CancellationToken cancellationToken)
    {
        HashSet<SectionReference> chapters = [];
        foreach (var reference in references)
        {
            if (SectionReference.TryParse(reference, out var section)
                && await manuals.FindPlaceAsync(section.Manual, section.Id, cancellationToken) is { } place)
            {
                chapters.Add(new(section.Manual, place.Chapter.Id));
            }
        }

        return chapters;
    }
}
