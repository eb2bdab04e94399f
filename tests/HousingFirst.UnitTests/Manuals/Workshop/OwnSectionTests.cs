using System.Collections.Immutable;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Media;
using HousingFirst.Manuals.Pictures;
using HousingFirst.Manuals.Reading;
using HousingFirst.Manuals.Workshop;

namespace HousingFirst.UnitTests.Manuals.Workshop;

/// <summary>A portal's own sections stand inside chapters that ship, whatever becomes of those.</summary>
public sealed class OwnSectionTests
{
    private const string Own = "hos-os-noeglen";

    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData("faseplanen", "hos-os-noeglen a b")]
    [InlineData("a", "a hos-os-noeglen b")]
    [InlineData("b", "a b hos-os-noeglen")]
    [InlineData(null, "a b hos-os-noeglen")]
    [InlineData("udgaaet", "a b hos-os-noeglen")]
    public void Insert_StandsAtItsPlace_OrAtTheEndWhenThatIsGone(string? after, string expected)
    {
        var chapter = Inserted(after).Chapters.Single();

        Assert.Equal(expected, string.Join(' ', chapter.Sections.Select(section => section.Id)));
        Assert.Equal([Own], chapter.Sections.Where(section => section.IsOwn).Select(section => section.Id));
        Assert.False(chapter.IsOwn);
    }

    [Fact]
    public void Insert_OfTwoBehindOneNeighbour_KeepsTheirOrder()
    {
        var (one, two) = (Section(), Section("hos-os-andet"));
        SectionPlace[] places = [Place("a", "hos-os-andet"), Place("a")];

        var both = OwnChapters.Insert(Shipped(), Edition(one, two), new([], places));

        Assert.Equal(["a", "hos-os-andet", Own, "b"], both.Chapters.Single().Sections.Select(section => section.Id));
    }

    [Fact]
    public void Insert_OfTwoBehindOneNeighbour_InAnotherOrder_IsAnotherTextToCaches()
    {
        var own = Edition(Section(), Section("hos-os-andet"));
        OwnPlaces places = new([], [Place("a", "hos-os-andet"), Place("a")]);

        var (one, other) = (OwnChapters.Insert(Shipped(), own, places), OwnChapters.Insert(Shipped(), own, places.In([Own, "hos-os-andet"])));

        Assert.Equal(["a", Own, "hos-os-andet", "b"], other.Chapters.Single().Sections.Select(section => section.Id));
        Assert.NotEqual(one.Chapters.Single().Hash, other.Chapters.Single().Hash);
    }

    [Theory]
    [InlineData("1 2 3 4", "1 2 3 4")]
    [InlineData("3 1", "3 2 1 4")]
    [InlineData("4 3 2 1", "4 3 2 1")]
    [InlineData("", "1 2 3 4")]
    [InlineData("udgaaet 2 findes-ikke 1", "2 1 3 4")]
    public void Reorder_OfSome_LeavesTheOthersWhereTheyAre(string order, string expected)
    {
        var places = "1 2 3 4".Split(' ').Select(id => Place(id == "2" ? "b" : "a", id)).ToList();

        var moved = OwnSections.Reorder(places, order.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(expected, string.Join(' ', moved.Select(place => place.SectionId)));
        Assert.All(moved, place => Assert.Contains(place, places));
    }

    [Theory]
    [InlineData("1", "1 5")]
    [InlineData("2", "2")]
    [InlineData("3", "3 4 6")]
    public void Beside_AreThoseBehindTheSameNeighbour_AndWhoHasLostItsOwnStandsWithTheLast(string id, string expected)
    {
        SectionPlace[] places =
        [
            Place("a", "1"), Place("b", "2"), Place("udgaaet", "3"), Place(null, "4"), Place("a", "5"), Place("ogsaa-udgaaet", "6"),
            Place("a", "7") with { ChapterId = "et-andet" },
        ];

        var beside = OwnSections.Beside(places.Single(place => place.SectionId == id), Shipped().Chapters.Single(), places);

        Assert.Equal(expected, string.Join(' ', beside));
    }

    [Fact]
    public void Insert_SourcesAndChecklists_AreTheChaptersToo_AndItsCitationsKeepTheirNumbers()
    {
        var section = Section();
        section.Body = "Ring [@S1; @S0].\n\n::: checklist {#hos-os-noeglen-liste title=\"Nøglen\"}\n- [ ] Den ligger der. {#hos-os-noeglen-der}\n:::";

        var both = OwnChapters.Insert(Shipped(), Edition(section), new([], [Place("faseplanen")]));

        Assert.Equal(["S0", "S1"], both.Chapters.Single().Sources.Select(source => source.Key));
        Assert.Equal((Own, "hos-os-noeglen-liste"), (both.Checklist("hos-os-noeglen-liste")!.SectionId, both.Checklist("hos-os-noeglen-liste")!.Id));
        Assert.Same(both.Chapters.Single(), both.Find("hos-os-noeglen-der")!.Chapter);
    }

    [Fact]
    public void Insert_TheChapterIsDueWithTheFirstOfAllThatStandsInIt()
    {
        var section = Section();
        (section.NextReview, section.ValidTo) = (new(2027, 2, 1), new(2027, 1, 1));

        var chapter = OwnChapters.Insert(Shipped(), Edition(section), new([], [Place(null)])).Chapters.Single();

        Assert.Equal((new DateOnly(2027, 2, 1), new DateOnly(2027, 1, 1)), (chapter.NextReview, chapter.ValidTo));
    }

    [Fact]
    public void Insert_AtAnotherPlace_IsAnotherTextToCaches()
        => Assert.NotEqual(Inserted("a").Chapters.Single().Hash, Inserted("b").Chapters.Single().Hash);

    [Fact]
    public void Insert_SectionThatMeetsAShippedId_IsLeftOut()
    {
        var section = Section();
        section.Body = "::: fact {#b title=\"Tal\"}\nEt [@S0].\n:::";

        var both = OwnChapters.Insert(Shipped(), Edition(section), new([], [Place("a")]));

        Assert.Equal(["a", "b"], both.Chapters.Single().Sections.Select(one => one.Id));
    }

    [Theory]
    [InlineData("Hvem gør hvad? (A & B) *nu* [1]")]
    [InlineData("# 1. # {#id} <b>")]
    public void Write_AnyHeading_IsReadAsItWasWritten(string title)
    {
        var section = Section();
        section.Title = title;

        var read = Assert.Single(Edition(section).Chapters.Single().Sections);
        Assert.Equal((Own, title), (read.Id, read.Title));
    }

    [Fact]
    public void Check_Problem_IsToldByTheLineOfTheField()
    {
        var section = Section();
        section.Body = "Tekst [@S0].\n\n#### For dybt {#hos-os-b}";

        var problem = Assert.Single(
            ChapterCheck.Of(section, Given.Sources, PictureCatalogue.Empty, MediaPictures.None, Today, 12, OwnChapters.Prefix, ImmutableHashSet<string>.Empty).Problems);
        Assert.Equal((ProblemKind.SkippedLevel, 3), (problem.Kind, problem.Line));
    }

    [Fact]
    public void Make_ASectionThatIsApproved_ComesWithTheNextEdition_AndIsAChangeOfItsChapter()
    {
        var next = Make(Place("a"), Section());

        Assert.Equal(["a", Own, "b"], next.After.Chapters.Single().Sections.Select(section => section.Id));
        Assert.Equal(Own, Assert.Single(Assert.Single(next.Changes!.Chapters).Sections).Id);
        Assert.True(next.CanBePublished);
    }

    [Fact]
    public void Make_OnlyAnotherPlace_IsWorthAnEdition()
    {
        var published = Section();
        published.State = ChapterState.Published;
        var now = OwnChapters.Insert(Shipped(), Edition(published), new([], [Place("a")]));

        Assert.False(Make(now, Place("a"), published).SaysAnything);
        Assert.True(Make(now, Place("b"), published).SaysAnything);
    }

    [Fact]
    public void Make_ASectionWhoseChapterIsGone_AsksForAnotherPlace()
    {
        var next = Make(Place(null) with { ChapterId = "udgaaet" }, Section());

        Assert.Equal(ProblemKind.LostPlace, Assert.Single(next.Problems).Kind);
        Assert.False(next.CanBePublished);
    }

    [Theory]
    [InlineData("faseplanen", "faseplanen", null)]
    [InlineData("faseplanen#a", "faseplanen", "a")]
    [InlineData("faseplanen#faseplanen", "faseplanen", "faseplanen")]
    public void Place_OfAForm_IsFound(string value, string chapter, string? after)
        => Assert.Equal((chapter, after), PlaceChoice.Read(value, Shipped()) is { } place ? (place.ChapterId, place.After) : default);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("andet")]
    [InlineData("faseplanen#c")]
    [InlineData("faseplanen#a#b")]
    public void Place_ThatIsNotThere_IsNone(string? value) => Assert.Null(PlaceChoice.Read(value, Shipped()));

    private static ManualEdition Shipped() => Given.ReadBody("## A {#a}\n\nFælles [@S0].\n\n## B {#b}\n\nFælles [@S0].").Edition!;

    private static ManualEdition Inserted(string? after) => OwnChapters.Insert(Shipped(), Edition(Section()), new([], [Place(after)]));

    private static SectionPlace Place(string? after, string id = Own) => new(id, "faseplanen", after, "Sådan stod der");

    private static ChapterVersion Section(string id = Own) => new()
    {
        ManualId = "cti", ChapterId = id, IsSection = true, State = ChapterState.Approved, Title = "Nøglen", Owner = "manualEditor",
        Body = "Den ligger hos vagten [@S0].", NextReview = Today.AddMonths(12),
    };

    private static ManualEdition Edition(params ImmutableArray<ChapterVersion> versions) => Given.Read(
        [.. versions.Select((version, at) => ($"{at}.md", ChapterFile.Write(version, Today, 12).Text))]).Edition!;

    private static NextEdition Make(SectionPlace place, ChapterVersion version) => Make(Shipped(), place, version);

    private static NextEdition Make(ManualEdition now, SectionPlace place, ChapterVersion version)
    {
        var own = new OwnManual { ManualId = "cti", Extends = true, Owner = "manualEditor", Sections = [place] };
        return EditionPress.Make(new(own, Shipped(), ["faseplanen"], [version]), now, new(2026, 1), Today, Given.Sources, PictureCatalogue.Empty, MediaPictures.None);
    }
}
