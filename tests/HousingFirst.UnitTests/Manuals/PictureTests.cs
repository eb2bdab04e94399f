using System.Xml.Linq;
using HousingFirst.Approach;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Pictures;
using HousingFirst.Manuals.Reading;
using HousingFirst.Manuals.Shipping;

namespace HousingFirst.UnitTests.Manuals;

/// <summary>Pictures take the theme's colours and type, can be read on a phone, and say in words what they show.</summary>
public sealed class PictureTests
{
    private const string Words = "---\ntitle: Et hus\ndescription: Et hus med et tag.\n---\n\n- Et hus\n";

    public static IEnumerable<object[]> Shipped =>
        Given.ShippedManuals().SelectMany(manual => NamesIn(manual).Select(name => new object[] { manual.Assembly.GetName().Name!, name }));

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Read_ShippedPicture_HasNoProblems(string module, string name)
    {
        var (picture, problems) = Read(module, name);

        Assert.Empty(problems.Select(problem => problem.ToString()));
        Assert.NotEmpty(picture!.Title);
        Assert.InRange(picture.Description.Length, 60, 600);
        Assert.NotEmpty(picture.Words);
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Place_ShippedPicture_StandsInAChapterOfItsManual(string module, string name)
    {
        var edition = Given.Read(Given.ShippedManuals().Single(manual => manual.Assembly.GetName().Name == module)).Edition!;

        Assert.Contains(edition.Chapters, chapter => chapter.Pictures.Any(picture => picture.Name == name));
    }

    [Fact]
    public void House_OfThePrinciples_NamesAllEight()
    {
        var (picture, _) = Read("HousingFirst.Approach", "otte-principper");

        Assert.All(
            new ApproachTexts().Principles.Groups.SelectMany(group => group.Principles),
            principle => Assert.Contains($"- {principle.Name}\n", picture!.Words, StringComparison.Ordinal));
    }

    [Fact]
    public void Wheel_OfTheDimensions_NamesAllEightInTheirOrder()
    {
        var (picture, _) = Read("HousingFirst.Approach", "otte-dimensioner");

        Assert.Equal(
            new ApproachTexts().Dimensions.Dimensions.Select((dimension, i) => $"{i + 1}. {dimension.Name}"),
            picture!.Words.Split('\n').Where(line => line.Length > 0 && char.IsDigit(line[0])));
    }

    [Theory]
    [InlineData("<text x=\"0\" y=\"10\" style=\"fill:red\">x</text>", "style")]
    [InlineData("<rect fill=\"#b4531e\" x=\"0\" y=\"0\" width=\"9\" height=\"9\" />", "fill")]
    [InlineData("<text x=\"0\" y=\"10\" font-size=\"9\">x</text>", "font-size")]
    [InlineData("<rect class=\"p-a mine\" x=\"0\" y=\"0\" width=\"9\" height=\"9\" />", "mine")]
    [InlineData("<path id=\"a\" d=\"M0 0\" />", "id")]
    [InlineData("<path onclick=\"x()\" d=\"M0 0\" />", "onclick")]
    [InlineData("<script>x()</script>", "no such thing")]
    [InlineData("<a href=\"https://example.org\"><text x=\"0\" y=\"9\">x</text></a>", "no such thing")]
    [InlineData("<image href=\"https://example.org/x.png\" />", "no such thing")]
    [InlineData("<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">x</p></foreignObject>", "no such thing")]
    [InlineData("words <path d=\"M0 0\" />", "no such thing")]
    [InlineData("<path d=\"M0 0\">", "no XML")]
    public void Read_WhatPicturesMayNotHold_IsRefusedWithItsLine(string inside, string named)
    {
        var (picture, problems) = PictureReader.Read("hus", "Pictures/da", $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 360 90\">\n{inside}\n</svg>", Words);

        Assert.Null(picture);
        Assert.Contains(problems, problem => problem.IsError && problem.Line > 0 && problem.Message.Contains(named, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("viewBox=\"0 0 720 90\"")] // type would be 6 px on a phone
    [InlineData("width=\"360\"")]
    [InlineData("viewBox=\"0 0 360 90\" onload=\"x()\"")]
    public void Read_DrawingOfAnotherMeasure_IsRefused(string attributes)
    {
        var (picture, _) = PictureReader.Read("hus", "Pictures/da", $"<svg xmlns=\"http://www.w3.org/2000/svg\" {attributes}><path d=\"M0 0\" /></svg>", Words);

        Assert.Null(picture);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("- Et hus")]
    [InlineData("---\ntitle: Et hus\n---\n\n- Et hus\n")]
    [InlineData("---\ntitle: Et hus\ndescription: Et hus.\n---\n")]
    public void Read_WithoutWords_IsRefused(string? words)
        => Assert.Null(PictureReader.Read("hus", "Pictures/da", Drawing, words).Picture);

    [Fact]
    public void Render_PlacedPicture_IsAFigureWithTitleDescriptionCaptionAndWords()
    {
        var edition = EditionReader.Read(BundleWithPicture("::: picture {#a-hus name=\"hus\"}\nEt hus & dets tag [@S0].\n:::")).Edition!;
        var html = Rendered.Html(edition);

        var figure = XElement.Parse(html[html.IndexOf("<figure", StringComparison.Ordinal)..(html.IndexOf("</figure>", StringComparison.Ordinal) + 9)]);
        var svg = figure.Elements().First();
        Assert.Equal("{http://www.w3.org/2000/svg}svg", svg.Name.ToString());
        Assert.Equal(["a-hus-title", "a-hus-desc"], svg.Elements().Take(2).Select(element => element.Attribute("id")?.Value));
        Assert.Equal(("img", "a-hus-title a-hus-desc"), (svg.Attribute("role")!.Value, svg.Attribute("aria-labelledby")!.Value));
        var caption = figure.Elements().Last(); // the only places where HTML allows it are first and last
        Assert.Equal(("figcaption", "Et hus & dets tag1."), (caption.Name.LocalName, caption.Element("p")!.Value));
        Assert.Equal("Et hus", caption.Element("details")!.Descendants("li").Single().Value);
        Assert.Equal(("Et hus", BoxKind.Picture), (edition.Find("a-hus")!.Section!.Boxes[0].Title, edition.Find("a-hus")!.Section!.Boxes[0].Kind));
    }

    [Fact]
    public void Read_UnknownPicture_IsToldAndItsCaptionStands()
    {
        var read = Given.ReadBody("## A {#a}\n\n[@S0]\n\n::: picture {#a-hus name=\"findes-ikke\"}\nBilledtekst.\n:::");

        Assert.Equal(ProblemKind.UnknownPicture, Assert.Single(read.Problems).Kind);
        Assert.Contains("<p>Billedtekst.</p>", Rendered.Html(read.Edition!), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_PictureIsRedrawn_ChangesEditionAndChapter_AndThePackedOneStaysAsItWas()
    {
        var bundle = BundleWithPicture("::: picture {#a-hus name=\"hus\"}\nEt hus.\n:::");
        var redrawn = bundle with { Pictures = Catalogue(Drawing.Replace("M0 0", "M9 9", StringComparison.Ordinal)) };

        var (before, after) = (EditionReader.Read(bundle), EditionReader.Read(redrawn));
        var again = EditionReader.Read(EditionPackage.Unpack(before.Package!.Body, "library")!);

        Assert.NotEqual(before.Edition!.Hash, after.Edition!.Hash);
        Assert.NotEqual(before.Edition.Chapters[0].Hash, after.Edition.Chapters[0].Hash);
        Assert.Equal(before.Edition.Hash, again.Edition!.Hash);
        Assert.Equal(Rendered.Html(before.Edition), Rendered.Html(again.Edition));
    }

    private const string Drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 360 90\"><path class=\"p-line\" d=\"M0 0\" /></svg>";

    private static ManualBundle BundleWithPicture(string box) =>
        Given.Bundle(("01.md", Given.Chapter($"## A {{#a}}\n\n[@S0]\n\n{box}"))) with { Pictures = Catalogue(Drawing) };

    private static PictureCatalogue Catalogue(string drawing) =>
        new(PictureCatalogue.Empty.ByName.Add("hus", PictureReader.Read("hus", "Pictures/da", drawing, Words).Picture!));

    private static (Picture? Picture, IReadOnlyList<ManualProblem> Problems) Read(string module, string name)
    {
        var assembly = Given.ShippedManuals().Single(manual => manual.Assembly.GetName().Name == module).Assembly;
        return PictureReader.Read(
            name, $"{module}/Pictures/da", EmbeddedText.Of(assembly, $"Pictures/da/{name}.svg"), EmbeddedText.Find(assembly, $"Pictures/da/{name}.md"));
    }

    private static IEnumerable<string> NamesIn(ShippedManual manual) => manual.Assembly.GetManifestResourceNames()
        .Where(file => file.StartsWith("Pictures/da/", StringComparison.Ordinal) && file.EndsWith(".svg", StringComparison.Ordinal))
        .Select(file => Path.GetFileNameWithoutExtension(file));
}
