using HousingFirst.Manuals.Changes;
using HousingFirst.Manuals.Editions;

namespace HousingFirst.UnitTests.Manuals.Changes;

public sealed class EditionChangesTests
{
    private const string Body = "## Et {#a-et}\n\nHøjst tre områder [@S0].\n\n## To {#a-to}\n\nTekst.";

    [Fact]
    public void Between_SameText_TellsNothing()
        => Assert.Empty(EditionChanges.Between(One(Body), One(Body)).Chapters);

    [Fact]
    public void Between_OtherReviewDate_TellsNothing()
    {
        var reviewed = Given.Read(("01.md", Given.Chapter(Body, id: "a").Replace("nextReview: 2027", "nextReview: 2028", StringComparison.Ordinal))).Edition!;

        Assert.Empty(EditionChanges.Between(One(Body), reviewed).Chapters);
    }

    [Theory]
    [InlineData("## Et {#a-et}\n\nHøjst to områder [@S0].\n\n## To {#a-to}\n\nTekst.", "a-et", nameof(ChangeKind.Changed))]
    [InlineData("## Et nu {#a-et}\n\nHøjst tre områder [@S0].\n\n## To {#a-to}\n\nTekst.", "a-et", nameof(ChangeKind.Changed))]
    [InlineData("## Et {#a-et}\n\nHøjst tre områder [@S0].\n\n## To {#a-to}\n\nTekst.\n\n### Tre {#a-tre}\n\nMere.", "a-tre", nameof(ChangeKind.New))]
    [InlineData("## Et {#a-et}\n\nHøjst tre områder [@S0].", "a-to", nameof(ChangeKind.Gone))]
    [InlineData("## Et {#a-et}\n\nHøjst [tre](https://example.org/) områder [@S0].\n\n## To {#a-to}\n\nTekst.", "a-et", nameof(ChangeKind.References))]
    public void Between_OneSectionIsOther_TellsThatOneAndHow(string now, string section, string kind)
    {
        var change = Assert.Single(Assert.Single(EditionChanges.Between(One(Body), One(now)).Chapters).Sections);

        Assert.Equal((section, kind), (change.Id, change.Kind.ToString()));
    }

    [Fact]
    public void Between_SectionInAnotherChapter_IsMovedNotGone()
    {
        var before = Given.Read(("01.md", Given.Chapter(Body, id: "a")), ("02.md", Given.Chapter("## Tre {#b-tre}\n\n[@S0]", id: "b"))).Edition!;
        var after = Given.Read(
            ("01.md", Given.Chapter("## Et {#a-et}\n\nHøjst tre områder [@S0].", id: "a")),
            ("02.md", Given.Chapter("## Tre {#b-tre}\n\n[@S0]\n\n## To {#a-to}\n\nTekst.", id: "b"))).Edition!;

        var change = Assert.Single(Assert.Single(EditionChanges.Between(before, after).Chapters).Sections);

        Assert.Equal(("a-to", ChangeKind.Moved, "Faseplanen"), (change.Id, change.Kind, change.MovedFrom));
    }

    [Fact]
    public void Between_ChapterIsGone_ComesLastWithItsWords()
    {
        var before = Given.Read(("01.md", Given.Chapter("## Tre {#b-tre}\n\nOrd [@S0].", id: "b")), ("02.md", Given.Chapter(Body, id: "a"))).Edition!;

        var changes = EditionChanges.Between(before, One(Body.Replace("tre", "to", StringComparison.Ordinal)));

        Assert.Equal(["a", "b"], changes.Chapters.Select(chapter => chapter.Id));
        Assert.Equal(ChangeKind.Gone, changes.Chapters[1].Kind);
        Assert.Equal("Ord.", Assert.Single(Assert.Single(changes.Chapters[1].Sections).Text).Runs[0].Text);
    }

    [Fact]
    public void Between_SourceComesIn_TellsIt()
    {
        var after = Given.Read(("01.md", Given.Chapter(Body.Replace("[@S0]", "[@S0; @S1]", StringComparison.Ordinal), id: "a", sources: "[S0, S1]"))).Edition!;

        Assert.Equal("S1", Assert.Single(Assert.Single(EditionChanges.Between(One(Body), after).Chapters).NewSources).Key);
    }

    [Fact]
    public void Without_ChapterThatCameAgain_KeepsItsKindAndNoWord_WhereverItsSectionsStandNow()
    {
        var before = Given.Read(("01.md", Given.Chapter(Body, id: "a")), ("02.md", Given.Chapter("## Tre {#b-tre}\n\nFør [@S0].", id: "b"))).Edition!;
        var after = Given.Read(
            ("01.md", Given.Chapter("## Et {#a-et}\n\nHøjst to områder [@S0].", id: "a")),
            ("02.md", Given.Chapter("## Tre {#b-tre}\n\nNu [@S0].\n\n## To {#a-to}\n\nAnden tekst.", id: "b"))).Edition!;

        var changes = EditionChanges.Between(before, after).Without(chapter => chapter == "a").Chapters;

        Assert.Equal(("a", ChangeKind.Changed), (changes[0].Id, changes[0].Kind));
        Assert.True(changes[0].Head.IsEmpty && changes[0].Sections.IsEmpty);
        Assert.False(changes[1].Sections.Single(section => section.Id == "b-tre").Text.IsEmpty);
        Assert.True(changes[1].Sections.Single(section => section.Id == "a-to").Text.IsEmpty);
    }

    private static ManualEdition One(string body) => Given.Read(("01.md", Given.Chapter(body, id: "a"))).Edition!;
}
