using System.Collections.Immutable;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Media;
using HousingFirst.Manuals.Pictures;
using HousingFirst.Manuals.Reading;
using HousingFirst.Manuals.Workshop;

namespace HousingFirst.UnitTests.Manuals.Workshop;

/// <summary>Own chapters are written, read and kept as shipped ones are.</summary>
public sealed class OwnEditionTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData(null, "2026.1")]
    [InlineData("2026.1", "2026.2")]
    [InlineData("2025.7", "2026.1")]
    [InlineData("2027.1", "2027.2")]
    public void NumberAfter_CountsWithinTheYear(string? last, string expected)
        => Assert.Equal(expected, EditionPress.NumberAfter(EditionNumber.TryParse(last, out var number) ? number : null, Today).ToString());

    [Theory]
    [InlineData("Besøg: »første« \"gang\"")]
    [InlineData("# Titel --- {#id} | > & <b>")]
    [InlineData("yes")]
    [InlineData("\\ og \t tabulator")]
    public void Write_AnyTitle_IsReadAsItWasWritten(string title)
    {
        var version = Chapter("besoeg", ChapterState.Draft);
        version.Title = title;

        Assert.Equal(title.Trim(), Check(version).Chapter!.Title);
    }

    [Fact]
    public void Check_Problem_IsToldByTheLineOfTheField()
    {
        var version = Chapter("besoeg", ChapterState.Draft);
        version.Body = "## A {#a}\n\nTekst [@S0].\n\n#### For dybt {#b}";

        var problem = Assert.Single(Check(version).Problems);
        Assert.Equal((ProblemKind.SkippedLevel, true, 5), (problem.Kind, problem.IsError, problem.Line));
        Assert.StartsWith("#### For dybt", problem.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_SourcesAreThoseThatTheTextCites()
    {
        var version = Chapter("besoeg", ChapterState.Draft);
        version.Body = "## A {#a}\n\nEt [@S1]. To [@S0; @S1]. Tre [@X9].";

        var check = Check(version);

        Assert.Equal(["S1", "S0"], check.Chapter!.Sources.Select(source => source.Key));
        Assert.Equal((2, "X9"), (check.Known, Assert.Single(check.Unknown)));
        Assert.Equal((ProblemKind.UnknownSource, 3, "X9"), check.Problems.Select(problem => (problem.Kind, problem.Line, problem.Words)).Single());
    }

    [Theory]
    [InlineData("## A {#a}\n\n[@S0]\n\n## B {#a}", ProblemKind.DuplicateId, 5)]
    [InlineData("## A {#naboens}\n\n[@S0]", ProblemKind.DuplicateId, 1)]
    [InlineData("## A {#hos-os-h}\n\n[@S0]", ProblemKind.DuplicateId, 1)]
    [InlineData("[@S0]\n\n### A {#andet}", ProblemKind.ForeignId, 3)]
    [InlineData("[@S0]\n\n## A {#hos-os-a}", ProblemKind.SecondHeading, 3)]
    public void Check_IdOrHeadingThatCannotStandThere_IsToldAtOnce(string body, ProblemKind kind, int line)
    {
        var section = Chapter("hos-os-h", ChapterState.Draft);
        (section.IsSection, section.Body) = (true, body);

        var check = ChapterCheck.Of(
            section, Given.Sources, PictureCatalogue.Empty, MediaPictures.None, Today, 12, OwnChapters.Prefix, ImmutableHashSet.Create("naboens", "naboens-2"));

        Assert.Contains(check.Problems, problem => (problem.Kind, problem.Line, problem.IsError) == (kind, line, true));
    }

    [Fact]
    public void Make_DraftsAndChaptersInReview_StayOut()
    {
        var next = Make(
            Chapter("a", ChapterState.Approved), Chapter("b", ChapterState.Draft), Chapter("c", ChapterState.InReview), Chapter("d", ChapterState.Published));

        Assert.Equal(["a", "d"], next.After.Chapters.Select(chapter => chapter.Id));
        Assert.Equal("a", Assert.Single(next.New).ChapterId);
        Assert.DoesNotContain("Hemmelig b", next.Stored.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Make_ARevision_TakesThePlaceOfWhatReadersRead()
    {
        var old = Chapter("a", ChapterState.DueForRevision);
        var revised = Chapter("a", ChapterState.Approved, number: 2);
        revised.Body = old.Body.Replace("Hemmelig", "Ny", StringComparison.Ordinal);

        var next = Make(revised, old);

        Assert.Contains("Ny a", next.After.Chapters.Single().Sections[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Make_TwoChaptersWithOneId_IsNotPublished()
    {
        var (one, two) = (Chapter("a", ChapterState.Approved), Chapter("b", ChapterState.Approved));
        two.Body = one.Body;

        Assert.False(Make(one, two).CanBePublished);
    }

    [Fact]
    public void Make_Nothing_SaysNothing()
        => Assert.False(Make(Chapter("a", ChapterState.Draft)).SaysAnything);

    [Fact]
    public void Insert_OwnChapter_StandsBehindItsNeighbour_AndTheHashLeadsBackToBoth()
    {
        var shipped = Given.Read(("01.md", Given.Chapter("## A {#a1}\n\n[@S0]", "a")), ("02.md", Given.Chapter("## B {#b1}\n\n[@S0]", "b"))).Edition!;
        var own = Given.Read(("01.md", Given.Chapter("## H {#hos-os-h1}\n\n[@S0]", "hos-os-h"))).Edition!;

        var both = OwnChapters.Insert(shipped, own, new([new("hos-os-h", "a")], []));

        Assert.Equal([("a", false), ("hos-os-h", true), ("b", false)], both.Chapters.Select(chapter => (chapter.Id, chapter.IsOwn)));
        Assert.Equal((shipped.Hash, own.Hash), OwnChapters.Split(both.Hash));
        Assert.Equal((shipped.Hash, null), OwnChapters.Split(shipped.Hash));
        Assert.NotNull(both.Find("hos-os-h1"));
    }

    [Fact]
    public void Insert_ChapterThatMeetsAShippedId_IsLeftOutAndTheShippedStays()
    {
        var shipped = Given.Read(("01.md", Given.Chapter("## A {#a1}\n\n[@S0]", "a"))).Edition!;
        var own = Given.Read(("01.md", Given.Chapter("## H {#a1}\n\n[@S0]", "hos-os-h"))).Edition!;

        Assert.Equal("a", Assert.Single(OwnChapters.Insert(shipped, own, new([new("hos-os-h", null)], [])).Chapters).Id);
    }

    [Fact]
    public void Order_WhenTheShippedManualHasMoved_KeepsTheOwnPlaces()
        => Assert.Equal("a ny egen c sidst", string.Join(' ', ChapterOrder.Of(["a", "egen", "b", "c"], ["egen", "sidst"], ["a", "ny", "c"])));

    [Theory]
    [InlineData("b", -1, "b a c")]
    [InlineData("a", 2, "b c a")]
    [InlineData("c", 9, "a b c")]
    [InlineData("c", -9, "c a b")]
    [InlineData("x", 1, "a b c")]
    public void Order_Moved_StaysWhole(string id, int places, string expected)
        => Assert.Equal(expected, string.Join(' ', ChapterOrder.Move(["a", "b", "c"], id, places)));

    [Theory]
    [InlineData("", 0)]
    [InlineData("Et to tre. Fire fem seks.", 3)]
    [InlineData("Bostøttemedarbejderen dokumenterer.", 102)]
    public void Lix_IsWordsInASentenceAndLongWordsAmongAHundred(string text, int expected) => Assert.Equal(expected, ReadingEase.Lix(text));

    private static ChapterVersion Chapter(string id, ChapterState state, int number = 1) => new()
    {
        ManualId = "vores", ChapterId = id, Number = number, State = state, Title = id, Lead = "Sætning.", Owner = "manualEditor",
        Body = $"## Kort {{#{id}-kort}}\n\nHemmelig {id} [@S0].", NextReview = Today.AddMonths(12),
    };

    private static ChapterCheck Check(ChapterVersion version) =>
        ChapterCheck.Of(version, Given.Sources, PictureCatalogue.Empty, MediaPictures.None, Today, 12, "", ImmutableHashSet<string>.Empty);

    private static NextEdition Make(params ImmutableArray<ChapterVersion> versions)
    {
        var manual = new WritersManual(
            new OwnManual { ManualId = "vores", Title = "Vores", Subtitle = "Under", Lead = "Om.", Method = "cti", Owner = "manualEditor" }, null,
            [.. versions.Select(version => version.ChapterId).Distinct()], versions);
        return EditionPress.Make(manual, null, new(2026, 1), Today, Given.Sources, PictureCatalogue.Empty, MediaPictures.None);
    }
}
