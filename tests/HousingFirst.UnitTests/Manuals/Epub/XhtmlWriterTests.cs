using System.Xml.Linq;

namespace HousingFirst.UnitTests.Manuals.Epub;

/// <summary>Whatever HTML the manuals' renderers write, a book's file is well-formed and holds its words.</summary>
public sealed class XhtmlWriterTests
{
    [Theory]
    [InlineData("<p>a<br>b<hr><img src=x alt=y>c</p>", "abyc")]
    [InlineData("<p>Å&nbsp;&oslash; &lt;b&gt; &amp; &hellip;</p>", "Å\u00a0ø <b> & …")]
    [InlineData("<p>a\u0001b\uFFFEc😀</p>", "abc😀")]
    [InlineData("<p>ikke lukket <em>her", "ikke lukket her")]
    [InlineData("<p onclick=\"x()\" style=\"color:red\">a</p><script>b</script>", "a")]
    [InlineData("<ul><li>a<li>b</ul>", "ab")]
    public void Write_HtmlAsBrowsersTakeIt_IsWellFormedAndKeepsTheWords(string html, string words)
    {
        var chapter = Book.ChapterOf(html);

        Assert.Contains(words, chapter.Root!.Value, StringComparison.Ordinal);
        Assert.All(chapter.Descendants().Attributes(), attribute => Assert.DoesNotContain("on", attribute.Name.LocalName[..Math.Min(2, attribute.Name.LocalName.Length)], StringComparison.Ordinal));
    }

    [Fact]
    public void Write_Picture_KeepsItsNamespaceAndItsAttributes()
    {
        var chapter = Book.ChapterOf("""
            <figure><svg viewBox="0 0 10 10" role="img" aria-labelledby="t" onload="x()"><title id="t">Et hus</title><path d="M0 0"/></svg><figcaption>Huset</figcaption></figure>
            """);
        XNamespace svg = "http://www.w3.org/2000/svg";

        var picture = Assert.Single(chapter.Descendants(svg + "svg"));
        Assert.Equal("0 0 10 10", picture.Attribute("viewBox")?.Value);
        Assert.Null(picture.Attribute("onload"));
        Assert.Equal("Et hus", picture.Element(svg + "title")?.Value);
        Assert.Equal("Huset", Assert.Single(chapter.Descendants(Book.Html + "figcaption")).Value);
    }

    [Fact]
    public void Write_Checklist_IsAListWithSquaresAndNoControls()
    {
        var edition = Given.ReadBody("""
            ## Tjek {#faseplanen-tjek}

            [@S0]

            ::: checklist {#faseplanen-liste title="Tjekliste: planen"}
            - [ ] Første. {#faseplanen-et}
            - [ ] Anden. {#faseplanen-to}
            :::
            """).Edition!;

        var chapter = XDocument.Parse(Book.Text(Book.Of(edition), "EPUB/chapters/faseplanen.xhtml"));

        var box = Assert.Single(chapter.Descendants(Book.Html + "aside"));
        Assert.Equal("faseplanen-liste", box.Attribute("id")?.Value);
        Assert.Equal(["☐ Første.", "☐ Anden."], box.Descendants(Book.Html + "li").Select(item => item.Value));
        Assert.Empty(chapter.Descendants(Book.Html + "input").Concat(chapter.Descendants(Book.Html + "button")));
    }
}
