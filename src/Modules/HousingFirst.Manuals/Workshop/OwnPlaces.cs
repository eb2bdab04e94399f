namespace HousingFirst.Manuals.Workshop;

/// <summary>Where a portal's own chapters and sections stand in a manual that ships.</summary>
/// <param name="Chapters">Places of the chapters.</param>
/// <param name="Sections">Places of the sections; of two behind the same neighbour the first stands first.</param>
internal sealed record OwnPlaces(IReadOnlyList<ChapterPlace> Chapters, IReadOnlyList<SectionPlace> Sections)
{
    public static OwnPlaces None { get; } = new([], []);

    /// <summary>The places with the sections in another order among themselves.</summary>
    public OwnPlaces In(IReadOnlyList<string> sectionOrder) => this with { Sections = OwnSections.Reorder(Sections, sectionOrder) };
}
