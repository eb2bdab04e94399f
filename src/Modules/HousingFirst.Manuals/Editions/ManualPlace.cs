namespace HousingFirst.Manuals.Editions;

/// <summary>Where an id stands in an edition.</summary>
/// <param name="Id">The id.</param>
/// <param name="Chapter">The chapter that it stands in.</param>
/// <param name="Section">The section or part; null for the chapter's own id.</param>
public sealed record ManualPlace(string Id, ManualChapter Chapter, ManualSection? Section)
{
    /// <summary>What to call the place in a list: its section's heading, or the chapter's title.</summary>
    public string Title => Section?.Title ?? Chapter.Title;

    internal static IEnumerable<ManualPlace> AllIn(ManualChapter chapter)
    {
        yield return new(chapter.Id, chapter, null);
        foreach (var section in chapter.AllSections)
        {
            yield return new(section.Id, chapter, section);
            foreach (var box in section.Boxes)
            {
                yield return new(box.Id, chapter, section);
                foreach (var item in box.Items)
                {
                    yield return new(item.Id, chapter, section);
                }
            }
        }
    }
}
