using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Media;
using HousingFirst.Manuals.Rendering;
using HousingFirst.Manuals.Shelves;
using HousingFirst.Sdk.Theming;

namespace HousingFirst.Manuals.Workshop;

/// <summary>Shows a version of a chapter as readers would see it, in the manual that it belongs to. Kept nowhere.</summary>
internal sealed class ChapterPreview(ReaderManuals manuals, ManualTextRenderer renderer, MediaPictureReader media, IPageFrame frame)
{
    public async Task<RenderedChapter> RenderAsync(WritersManual manual, ManualChapter chapter, CancellationToken cancellationToken)
    {
        var visible = await manuals.ListAsync(cancellationToken);
        var read = visible.FirstOrDefault(other => other.Id == manual.Id)?.Edition;
        var ids = ManualPlace.AllIn(chapter).Select(place => place.Id).ToHashSet(StringComparer.Ordinal);
        // What it takes the place of, and whatever shares an id with it: links lead to one place.
        var beside = read?.Chapters
            .Select(other => other with { Sections = other.Sections.RemoveAll(section => section.IsOwn && ids.Contains(section.Id)) })
            .Where(other => !ManualPlace.AllIn(other).Any(place => ids.Contains(place.Id))) ?? [];
        var edition = (read ?? Empty(manual, chapter)).With([.. beside, chapter], chapter.Hash);
        var others = visible.Where(other => other.Id != manual.Id).Select(other => other.Edition);
        return renderer.Preview(
            edition, chapter, new(frame.Url("~/").TrimEnd('/'), [edition, .. others]), await media.ReadAsync(chapter.MediaPictures, cancellationToken));
    }

    private static ManualEdition Empty(WritersManual manual, ManualChapter chapter) => new()
    {
        Id = manual.Id, Title = manual.Title, Subtitle = manual.Own.Subtitle, Lead = manual.Own.Lead, Language = "da", Method = manual.Own.Method,
        Number = default, Published = default, Owner = chapter.Owner, ReviewMonths = manual.Own.ReviewMonths, Chapters = [], Hash = "",
    };
}
