using System.Text;
using HousingFirst.Platform.Media.Inspection;
using HousingFirst.Sdk.Media;
using HousingFirst.Testing.Media;

namespace HousingFirst.UnitTests.Media;

/// <summary>A drawing is written anew with what draws, and nothing else.</summary>
public sealed class SvgFileTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<script xlink:href=\"https://evil.example/a.js\"/>")]
    [InlineData("<g onclick=\"alert(1)\"/>")]
    [InlineData("<g ONLOAD=\"alert(1)\"/>")]
    [InlineData("<a href=\"javascript:alert(1)\"><path d=\"M0 0\"/></a>")]
    [InlineData("<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"><img src=\"x\" onerror=\"alert(1)\"/></body></foreignObject>")]
    [InlineData("<image href=\"https://evil.example/a.png\"/>")]
    [InlineData("<image href=\"data:image/svg+xml,&lt;svg onload='alert(1)'/&gt;\"/>")]
    [InlineData("<use href=\"https://evil.example/a.svg#alert\"/>")]
    [InlineData("<use xlink:href=\"data:image/svg+xml;base64,alert\"/>")]
    [InlineData("<set attributeName=\"href\" to=\"javascript:alert(1)\"/>")]
    [InlineData("<animate attributeName=\"href\" values=\"javascript:alert(1)\"/>")]
    [InlineData("<style>@import url(https://evil.example/alert.css);</style>")]
    [InlineData("<style>path{fill:url(https://evil.example/alert)}</style>")]
    [InlineData("<style>path{fill:u\\72l(https://evil.example/alert)}</style>")]
    [InlineData("<style>path{background:image-set('https://evil.example/alert' 1x)}</style>")]
    [InlineData("<style>a{b:'/*'} path{fill:url(https://evil.example/alert)} c{d:'*/'}</style>")]
    [InlineData("<style>a{b:' /* \n} path{fill:url(https://evil.example/alert)} c{d:1} /* */</style>")]
    [InlineData("<path style=\"font-family:'/*';fill:url(//evil.example/alert#a);font-family:'*/'\"/>")]
    [InlineData("<style><![CDATA[</style><script>alert(1)</script>]]></style>")]
    [InlineData("<path style=\"fill:url(//evil.example/alert)\"/>")]
    [InlineData("<path fill=\"url(https://evil.example/alert#a)\"/>")]
    [InlineData("<path filter=\"url(https://evil.example/alert#a)\" onfocus=\"alert(1)\"/>")]
    public void Read_WhatRunsOrFetches_IsLeftOut(string inside)
    {
        var found = SvgFile.Read(GivenFiles.Svg(inside + "<path d=\"M1 1h2\"/>"));

        var text = Encoding.UTF8.GetString(found.Content.Span);
        Assert.Null(found.Problem);
        Assert.True(found.LeftOut.HasFlag(MediaLeftOut.Active));
        Assert.DoesNotContain("alert", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("evil.example", text, StringComparison.Ordinal);
        Assert.Contains("<path d=\"M1 1h2\" />", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ADrawingOfAnEditor_KeepsWhatDrawsAndLosesItsNotes()
    {
        var found = SvgFile.Read(Encoding.UTF8.GetBytes("""
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
            <!-- drawn by Somebody -->
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
                 width="64px" height="48" role="img" aria-label="Et hus: hjem" inkscape:version="1.2">
              <metadata>Somebody</metadata>
              <defs><style>.a{fill:#0b5a6b;clip-path:url(#c)}/* farver */</style>
                <linearGradient id="g"><stop offset="0" stop-color="rgb(1, 2, 3)"/></linearGradient><linearGradient id="h" xlink:href="#g"/><path id="p" d="M0 0h4"/></defs>
              <g class="a" transform="translate(2 3)" fill="url(#h)"><use xlink:href="#p"/><text x="1">Hjem &amp; hus</text></g>
            </svg>
            """));

        var text = Encoding.UTF8.GetString(found.Content.Span);
        Assert.Equal((64, 48, MediaLeftOut.Notes), (found.Width, found.Height, found.LeftOut));
        Assert.All(
            [".a{fill:#0b5a6b;clip-path:url(#c)}", "href=\"#g\"", "<use href=\"#p\" />", "fill=\"url(#h)\"", "translate(2 3)", "Hjem &amp; hus", "aria-label=\"Et hus: hjem\"", "rgb(1, 2, 3)"],
            kept => Assert.Contains(kept, text, StringComparison.Ordinal));
        Assert.All(["Somebody", "inkscape", "DOCTYPE", "xlink", "<?xml"], gone => Assert.DoesNotContain(gone, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_EntitiesThatMultiply_AreNotUnpacked()
    {
        const string Bomb = """
            <!DOCTYPE svg [<!ENTITY a "xxxxxxxxxx"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>
            <svg xmlns="http://www.w3.org/2000/svg"><text>&c;</text></svg>
            """;

        Assert.Equal(MediaProblem.Broken, SvgFile.Read(Encoding.UTF8.GetBytes(Bomb)).Problem);
    }

    [Fact]
    public void Read_EntityThatReadsAFile_IsRefused()
    {
        const string Reading = """<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg"><text>&a;</text></svg>""";

        Assert.Equal(MediaProblem.Broken, SvgFile.Read(Encoding.UTF8.GetBytes(Reading)).Problem);
    }

    // Ten groups that each show the one before ten times would be drawn ten thousand million times.
    [Fact]
    public void Read_RepeatsOfRepeats_AreLeftOut()
    {
        var groups = string.Concat(Enumerable.Range(1, 10).Select(number =>
            $"<g id=\"g{number}\">{string.Concat(Enumerable.Repeat($"<use href=\"#g{number - 1}\"/>", 10))}</g>"));

        var found = SvgFile.Read(GivenFiles.Svg("<g id=\"g0\"><path d=\"M0 0\"/></g>" + groups + "<use href=\"#g10\"/>"));

        Assert.Equal(2, Encoding.UTF8.GetString(found.Content.Span).Split("<use").Length);
        Assert.True(found.LeftOut.HasFlag(MediaLeftOut.Active));
    }

    [Fact]
    public void Read_TooManyParts_IsRefused()
    {
        Assert.Equal(MediaProblem.TooManyParts, SvgFile.Read(GivenFiles.Svg(string.Concat(Enumerable.Repeat("<g/>", 20_001)))).Problem);
        Assert.Equal(MediaProblem.TooManyParts, SvgFile.Read(GivenFiles.Svg(string.Concat(Enumerable.Repeat("<g>", 200)) + string.Concat(Enumerable.Repeat("</g>", 200)))).Problem);
        Assert.Equal(MediaProblem.TooManyParts, SvgFile.Read(GivenFiles.Svg(string.Concat(Enumerable.Repeat("<use href=\"#a\"/>", 301)))).Problem);
    }

    [Theory]
    [InlineData("<html xmlns=\"http://www.w3.org/1999/xhtml\"><script>alert(1)</script></html>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/1999/xhtml\"/>")]
    public void Read_AnotherDocument_IsRefused(string text) => Assert.Equal(MediaProblem.NotItsEnding, SvgFile.Read(Encoding.UTF8.GetBytes(text)).Problem);

    [Theory]
    [InlineData("viewBox=\"0 0 40 30\"", 40, 30)]
    [InlineData("width=\"12.4px\" height=\"8\"", 12, 8)]
    [InlineData("width=\"100%\" viewBox=\"0,0,40,30\"", 40, 30)]
    [InlineData("width=\"-3\" height=\"NaN\"", null, null)]
    public void Read_Size_IsWhatTheDrawingSays(string attributes, int? width, int? height)
    {
        var found = SvgFile.Read(GivenFiles.Svg("", attributes));

        Assert.Equal((width, height), (found.Width, found.Height));
    }
}
