using System.Text;
using System.Text.RegularExpressions;
using HousingFirst.Manuals.Shipping;

namespace HousingFirst.UnitTests.Manuals.Epub;

public sealed partial class EpubWriterTests
{
    [Fact]
    public void Write_SameManualTwice_GivesTheSameBytes()
        => Assert.Equal(Book.Of(Given.ReadBody(Given.SoundBody).Edition!), Book.Of(Given.ReadBody(Given.SoundBody).Edition!));

    [Fact]
    public void Write_BeginsWithItsKind_Unpacked()
    {
        var book = Book.Of(Given.ReadBody(Given.SoundBody).Edition!);

        // EPUB OCF: "PK" at 0, the name at 30, the kind right behind it.
        Assert.Equal("mimetypeapplication/epub+zip", Encoding.ASCII.GetString(book, 30, 28));
        Assert.Equal(0, BitConverter.ToInt16(book, 8));
        Assert.Equal("mimetype", Book.Names(book)[0]);
    }

    [Fact]
    public void Write_EachChapter_IsAFileThatContentsLeadTo()
    {
        var edition = Given.Read(("01.md", Given.Chapter("## Et {#a-et}\n\n[@S0]", id: "a")), ("02.md", Given.Chapter("## To {#b-to}\n\n[@S0]", id: "b"))).Edition!;

        var book = Book.Of(edition);
        var contents = Book.Text(book, "EPUB/nav.xhtml");

        Assert.Superset(new HashSet<string> { "EPUB/chapters/a.xhtml", "EPUB/chapters/b.xhtml" }, Book.Names(book).ToHashSet());
        Assert.Contains("href=\"chapters/a.xhtml\"", contents, StringComparison.Ordinal);
        Assert.Contains("href=\"chapters/b.xhtml#b-to\"", contents, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_LinkToAnotherChapter_StaysInTheBook()
    {
        var edition = Given.Read(
            ("01.md", Given.Chapter("## Et {#a-et}\n\n[@S0] [videre](manual:#b-to)", id: "a")), ("02.md", Given.Chapter("## To {#b-to}\n\n[@S0]", id: "b"))).Edition!;

        Assert.Contains("<a href=\"b.xhtml#b-to\">videre</a>", Book.Text(Book.Of(edition, "/p"), "EPUB/chapters/a.xhtml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_LinkToAnotherManual_LeadsToThePortalWhereTheReaderMaySeeIt()
    {
        const string body = "## Et {#faseplanen-et}\n\n[@S0] Se [planen](manual:icm#plan).";
        var edition = Given.ReadBody(body).Edition!;
        var icm = Given.ReadBody("## Plan {#plan}\n\n[@S0]").Edition!.As("icm");

        Assert.Contains(
            "<a href=\"https://portal.example/p/manualer/icm/faseplanen#plan\">planen</a>",
            Book.Text(Book.Of(edition, "/p", icm), "EPUB/chapters/faseplanen.xhtml"), StringComparison.Ordinal);
        Assert.Contains("Se planen.", Book.Text(Book.Of(edition, "/p"), "EPUB/chapters/faseplanen.xhtml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Citation_LeadsToItsSourceAndBack()
    {
        var chapter = Book.Text(Book.Of(Given.ReadBody("## Et {#faseplanen-et}\n\nEn [@S0]. To [@S0].").Edition!), "EPUB/chapters/faseplanen.xhtml");

        Assert.Contains("id=\"faseplanen.1.2\" href=\"#faseplanen.1\"", chapter, StringComparison.Ordinal);
        Assert.Contains("<li id=\"faseplanen.1\">", chapter, StringComparison.Ordinal);
        Assert.Contains("href=\"#faseplanen.1.1\"", chapter, StringComparison.Ordinal);
        Assert.Contains("href=\"#faseplanen.1.2\"", chapter, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Package_SaysWhatTheBookIs()
    {
        var package = Book.Text(Book.Of(Given.ReadBody(Given.SoundBody).Edition!), "EPUB/package.opf");

        Assert.Contains("<dc:language>da</dc:language>", package, StringComparison.Ordinal);
        Assert.Contains("<dc:date>2026-11-21</dc:date>", package, StringComparison.Ordinal);
        Assert.Contains("<meta property=\"schema:bookEdition\">2026.1</meta>", package, StringComparison.Ordinal);
        Assert.Contains("<meta property=\"schema:accessModeSufficient\">textual</meta>", package, StringComparison.Ordinal);
        Assert.Contains("<dc:publisher>Portalen</dc:publisher>", package, StringComparison.Ordinal);
    }

    [Fact]
    public void Stylesheet_OfBooks_DressesEveryClassThatPicturesUse()
    {
        var stylesheet = Book.Text(Book.Of(Given.ReadBody(Given.SoundBody).Edition!), "EPUB/book.css");
        var classes = Given.ShippedManuals()
            .SelectMany(shipped => shipped.Assembly.GetManifestResourceNames()
                .Where(name => name.EndsWith(".svg", StringComparison.Ordinal))
                .Select(name => EmbeddedText.Of(shipped.Assembly, name)))
            .SelectMany(text => PictureClass().Matches(text).Select(match => match.Value))
            .ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(classes);
        Assert.All(classes, name => Assert.Contains($".hf-picture .{name}", stylesheet, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"(?<=class=""[^""]*)\bp-[a-z-]+", RegexOptions.CultureInvariant)]
    private static partial Regex PictureClass();
}
