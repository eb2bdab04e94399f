using HousingFirst.Platform.Content.Sanitizing;

namespace HousingFirst.UnitTests.Content;

public sealed class HtmlSanitizerTests
{
    private readonly HtmlSanitizer _sanitizer = new();

    [Theory]
    [InlineData("<p>Hej <strong>du</strong></p>")]
    [InlineData("<h2 id=\"a\">Om</h2><ul><li>1</li></ul>")]
    [InlineData("<a href=\"~/om\">om</a>")]
    [InlineData("<img src=\"~/media/a.png\" alt=\"Et hus\">")]
    [InlineData("<table><tbody><tr><th scope=\"row\">a</th><td colspan=\"2\">b</td></tr></tbody></table>")]
    [InlineData("3 &lt; 4 &amp; 5")]
    public void Clean_OrdinaryMarkup_Stays(string html) => Assert.Equal(html, _sanitizer.Clean(html));

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<a href=\"javascript:alert(1)\">x</a>")]
    [InlineData("<a href=\" &#106;avascript:alert(1)\">x</a>")]
    [InlineData("<a href=\"java&#x09;script:alert(1)\">x</a>")]
    [InlineData("<svg><script>alert(1)</script></svg>")]
    [InlineData("<svg/onload=alert(1)>")]
    [InlineData("<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">")]
    [InlineData("<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">")]
    [InlineData("<form><math><mtext></form><form><mglyph><svg><mtext><style><path id=\"</style><img onerror=alert(1) src>\">")]
    [InlineData("<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>")]
    [InlineData("<object data=\"javascript:alert(1)\"></object>")]
    [InlineData("<style>@import 'javascript:alert(1)';</style>")]
    [InlineData("<p style=\"background:url(javascript:alert(1))\">x</p>")]
    [InlineData("<base href=\"https://evil.example/\">")]
    [InlineData("<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">")]
    [InlineData("<div hx-get=\"/admin\" data-hx-on:load=\"alert(1)\">x</div>")]
    [InlineData("<button formaction=\"javascript:alert(1)\">x</button>")]
    [InlineData("<template><script>alert(1)</script></template>")]
    [InlineData("<xmp><script>alert(1)</script></xmp>")]
    [InlineData("<textarea></textarea><script>alert(1)</script>")]
    [InlineData("<!--><script>alert(1)</script>-->")]
    [InlineData("<custom-element onclick=alert(1)>x</custom-element>")]
    [InlineData("<img src=\"data:image/svg+xml,<svg onload=alert(1)>\">")]
    public void Clean_Attack_LeavesNothingThatRuns(string html)
    {
        var clean = _sanitizer.Clean(html);

        Assert.DoesNotContain("<script", clean, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch("(?i)<[^>]*\\s(on\\w+|style|hx-|data-|formaction|srcdoc)", clean);
        Assert.DoesNotMatch("(?i)(href|src)=\"\\s*(javascript|data|vbscript)", clean);
        Assert.DoesNotMatch("(?i)<(svg|math|style|iframe|object|base|meta|form|button|template|noscript|custom)", clean);
    }

    [Fact]
    public void Clean_UnknownElement_KeepsWhatStandsInIt() =>
        Assert.Equal("<p>a b c</p>", _sanitizer.Clean("<p>a <font color=red>b</font> c</p>"));

    [Fact]
    public void Clean_LinkToANewWindow_CannotReachBack() =>
        Assert.Equal("<a href=\"https://example.org\" target=\"_blank\" rel=\"noopener\">x</a>", _sanitizer.Clean("<a href=\"https://example.org\" target=\"_blank\">x</a>"));

    [Fact]
    public void Clean_NestedBeyondReason_IsShownAsText()
    {
        var clean = _sanitizer.Clean(string.Concat(Enumerable.Repeat("<div>", 50_000)) + "x");

        Assert.StartsWith("&lt;div&gt;", clean, StringComparison.Ordinal);
    }

    [Fact]
    public void Clean_AnyMarkup_SettlesAndHoldsNothingThatRuns()
    {
        string[] pieces =
        [
            "<p>", "</p>", "<div id=a>", "</div>", "<a href='javascript:x'>", "</a>", "<svg>", "</svg>", "<math>", "<mtext>", "<table>", "<tr>", "<td>",
            "</table>", "<style>", "</style>", "<!--", "-->", "<script>", "</script>", "<img src=x onerror=y>", "&lt;", "\"", "'", ">", "<", "tekst",
            "<noscript>", "</noscript>", "<title>", "</title>", "<select>", "<option>", "</select>", "<template>", "</template>", "<li>", "<b>", "</i>",
            "<plaintext>", "<form>", "<custom>", "<annotation-xml encoding='text/html'>", "<foreignObject>", "\0", "<![CDATA[", "]]>",
        ];
        Random random = new(11);
        for (var i = 0; i < 1500; i++)
        {
            var html = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => pieces[random.Next(pieces.Length)]));

            var clean = _sanitizer.Clean(html);

            Assert.Equal(clean, _sanitizer.Clean(clean));
            Assert.DoesNotMatch("(?i)<(script|svg|math|style|template|noscript)", clean);
            Assert.DoesNotMatch("(?i)<[^>]*\\son\\w+=", clean);
        }
    }
}
