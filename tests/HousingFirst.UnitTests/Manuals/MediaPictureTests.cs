using System.Collections.Immutable;
using HousingFirst.Manuals.Changes;
using HousingFirst.Manuals.Epub;
using HousingFirst.Manuals.Media;
using HousingFirst.Manuals.Reading;
using HousingFirst.Manuals.Rendering;
using HousingFirst.UnitTests.Manuals.Epub;

namespace HousingFirst.UnitTests.Manuals;

/// <summary>Pictures of the portal's library in what the portal writes itself.</summary>
public sealed class MediaPictureTests
{
    [Fact]
    public void Render_PictureAlone_IsAFigureWithItsCaption() => Assert.Contains(
        "<figure class=\"hf-figure\">\n<img src=\"/p/media/planer/hus.png?v=abc\" alt=\"Et hus\" width=\"30\" height=\"20\">\n"
            + "<figcaption>Huset ved åen</figcaption>\n</figure>",
        Html("![Et hus](~/media/planer/hus.png \"Huset ved åen\")\n\n[@S0]", Library.With("planer/hus.png"), "/p"),
        StringComparison.Ordinal);

    [Fact]
    public void Render_PictureInALine_StandsInIt() => Assert.Contains(
        "<p>Tegnet <img src=\"/media/nøgle.png?v=abc\" alt=\"nøgle\" width=\"30\" height=\"20\"> betyder",
        Uri.UnescapeDataString(Html("Tegnet ![nøgle](~/media/N%C3%98gle.png) betyder nøgle [@S0].", Library.With("nøgle.png"))),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("~/media/andet.png")]
    [InlineData("https://example.org/hus.png")]
    [InlineData("/media/hus.png")]
    [InlineData("~/hus.png")]
    [InlineData("data:image/png;base64,AA==")]
    public void Render_PictureThatTheLibraryHasNot_IsItsWordsAlone(string address)
    {
        var html = Html($"Se ![et hus]({address}) her [@S0].", Library.With("hus.png"));

        Assert.Contains("<p>Se et hus her", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_MarkupInItsWords_StaysWords() => Assert.Contains(
        "alt=\"&quot; onerror=&quot;alert(1)&lt;b&gt;\" width=\"30\" height=\"20\">\n<figcaption>&lt;script&gt;</figcaption>",
        Html("![\" onerror=\"alert(1)<b>](~/media/hus.png \"<script>\")\n\n[@S0]", Library.With("hus.png")),
        StringComparison.Ordinal);

    [Fact]
    public void MediaKey_OfATextWithoutPictures_IsTheSameWhateverTheLibraryHas()
    {
        var without = Rendered.Scope(Given.ReadBody(Given.SoundBody).Edition!);
        var with = without with { Chapter = without.Chapter with { MediaPictures = ["hus.png"] } };

        Assert.Equal(without.MediaKey, (without with { Media = Library.With("hus.png") }).MediaKey);
        Assert.NotEqual(with.MediaKey, (with with { Media = Library.With("hus.png") }).MediaKey);
    }

    [Theory]
    [InlineData("![Et hus](~/media/hus.png)", null)]
    [InlineData("![](~/media/hus.png)", ProblemKind.MissingAlt)]
    [InlineData("![Et hus](~/media/andet.png)", ProblemKind.MissingPicture)]
    [InlineData("![hvad billedet viser](~/media/)", ProblemKind.MissingPicture)]
    [InlineData("![Et hus](~/media/%EF%BF%BE.png)", ProblemKind.OutsidePicture)]
    [InlineData("![Et hus](https://example.org/hus.png)", ProblemKind.OutsidePicture)]
    [InlineData("![Et hus](javascript:alert(1))", ProblemKind.OutsidePicture)]
    public void Find_WhatIsWrongWithAPicture_KeepsItFromReaders(string text, ProblemKind? expected)
    {
        var found = MediaPictureCheck.Find("En linje\n\n" + text, Library.With("hus.png")).ToList();

        Assert.Equal(expected, found.Select(problem => (ProblemKind?)problem.Kind).SingleOrDefault());
        Assert.All(found, problem => Assert.Equal((true, 3, text), (problem.IsError, problem.Line, problem.Words)));
    }

    [Fact]
    public void Find_OrnamentWithoutWords_IsRight() => Assert.Empty(MediaPictureCheck.Find("![](~/media/streg.png)", Library.WithOrnaments("streg.png")));

    [Fact]
    public void AllIn_LinksAndPictures_AreNamedOnceByTheirPaths() => Assert.Equal(
        ["nøgle (1).png", "plan.docx"],
        MediaNames.AllIn("[Planen](~/media/Plan.docx) og ![n](~/media/n%C3%B8gle%20%281%29.png), igen ![n](~/media/n%C3%B8gle%20%281%29.png?v=1) og [ud](https://x.dk/media/z.png)").ToArray());

    [Fact]
    public void SectionText_OfAPicture_IsWhatIsSaidOfIt() =>
        Assert.Equal("Et hus Huset ved åen\n", SectionText.Of("![Et hus](~/media/hus.png \"Huset ved åen\")"));

    [Fact]
    public void Book_WithAPicture_HoldsItOnceAndShowsItTwice()
    {
        var edition = Given.ReadBody("## A {#a}\n\n![Et hus](~/media/hus.png)\n\nIgen ![et hus](~/media/hus.png) og ![et skib](~/media/skib.avif) [@S0].").Edition!;
        var media = Library.With("hus.png", "skib.avif");
        var source = Book.Source(edition, "/p") with
        {
            Chapters = [(edition.Chapters[0], ChapterRenderer.Render(Rendered.Scope(edition, pathBase: "/p") with { Media = media }))],
        };
        var pictures = ImmutableDictionary.Create<string, EpubPicture>(StringComparer.Ordinal)
            .Add("/p/media/hus.png?v=abc", new("pictures/1.png", "image/png", [1, 2, 3]));

        var book = EpubWriter.Write(source, pictures, Book.Texts);

        Assert.Single(Book.Names(book), "EPUB/pictures/1.png");
        var chapter = Book.Text(book, "EPUB/chapters/faseplanen.xhtml");
        Assert.Equal(2, chapter.Split("src=\"../pictures/1.png\"").Length - 1);
        Assert.Contains("og et skib", chapter, StringComparison.Ordinal);
        var package = Book.Text(book, "EPUB/package.opf");
        Assert.Contains("<item id=\"p-1\" href=\"pictures/1.png\" media-type=\"image/png\"", package, StringComparison.Ordinal);
        Assert.Contains(">visual<", package, StringComparison.Ordinal);
    }

    private static string Html(string markdown, MediaPictures library, string pathBase = "")
    {
        var edition = Given.ReadBody($"## Afsnit {{#afsnit}}\n\n{markdown}").Edition!;
        return ChapterRenderer.Render(Rendered.Scope(edition, pathBase: pathBase) with { Media = library }).Sections[0].Html.Value!;
    }
}
