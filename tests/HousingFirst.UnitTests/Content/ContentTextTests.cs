using System.Text.Encodings.Web;
using HousingFirst.Platform.Content.Display;
using HousingFirst.Platform.Content.Sanitizing;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.UnitTests.Content;

public sealed class ContentTextTests : IDisposable
{
    private readonly ContentText _texts = new(new HtmlSanitizer());

    [Fact]
    public void Markdown_RawHtml_IsShownAsText() =>
        Assert.Equal("<p>a &lt;b onclick=x&gt;b</p>", Write(_texts.Markdown("a <b onclick=x>b", PathString.Empty)));

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](data:text/html,x)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("![x](javascript:alert(1))")]
    public void Markdown_LinkThatABrowserRuns_LeadsNowhere(string source) =>
        Assert.DoesNotMatch("(?i)(href|src)=\"(javascript|data)", Write(_texts.Markdown(source, PathString.Empty)));

    [Fact]
    public void Markdown_PortalRelativeLink_IsResolved() =>
        Assert.Equal("<p><a href=\"/nordlys/om\">om</a></p>", Write(_texts.Markdown("[om](~/om)", "/nordlys")));

    [Fact]
    public void Markdown_HeadingOfFirstLevel_IsLeftToThePage()
    {
        var html = Write(_texts.Markdown("# Et\n\n## To", PathString.Empty));

        Assert.DoesNotContain("<h1", html, StringComparison.Ordinal);
        Assert.Contains("<h3 id=\"to\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_NestedBeyondReason_IsShownAsText() =>
        Assert.Contains("&gt;", Write(_texts.Markdown(string.Concat(Enumerable.Repeat("> ", 5000)) + "x", PathString.Empty)), StringComparison.Ordinal);

    [Fact]
    public void Html_TildeOutsideOfAttributes_Stays() =>
        Assert.Equal("<p title=\"=~/\">=\"~/ <a href=\"/p/x\">x</a></p>", Write(_texts.Html("<p title='=~/'>=\"~/ <a href='~/x'>x</a></p>", "/p")));

    [Fact]
    public void Excerpt_LongText_IsCutBetweenWords() =>
        Assert.Equal("Støtte i de første…", _texts.Excerpt(_texts.Markdown("**Støtte** i de første måneder", PathString.Empty), 22));

    public void Dispose() => _texts.Dispose();

    private static string Write(IHtmlContent content)
    {
        using StringWriter writer = new();
        content.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString().Trim();
    }
}
