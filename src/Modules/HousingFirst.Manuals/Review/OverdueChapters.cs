using HousingFirst.Manuals.Shelves;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Time;

namespace HousingFirst.Manuals.Review;

/// <summary>The chapters of the portal's manuals whose review is late or whose facts have run out, what is latest first.</summary>
internal sealed class OverdueChapters(ReaderManuals manuals, ICurrentPortal current, TimeProvider clock)
{
    public async Task<IReadOnlyList<OverdueChapter>> ListAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today(current.Portal);
        return
        [
            .. (await manuals.ListAsync(cancellationToken))
                .SelectMany(manual => manual.Edition.Chapters, (manual, chapter) => new OverdueChapter(manual, chapter))
                .Where(late => late.Chapter.IsOverdue(today) || late.Chapter.HasExpired(today))
                .OrderBy(late => late.Chapter.NextReview),
        ];
    }
}
