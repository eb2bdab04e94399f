using HousingFirst.Manuals;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Rendering;
using Microsoft.Extensions.Logging.Abstractions;

namespace HousingFirst.UnitTests.Manuals;

public sealed class ManualPageTests
{
    private readonly ManualPage _page = new(
        "siden", new(2026, 1), new LinkTable("", []), _ => null, Rendered.Words, new Catalogue("S0", "S1"), NullLogger.Instance);

    [Fact]
    public void Line_CitesTwoSources_LeadsToTheirNumbers()
        => Assert.Equal(
            "A<span class=\"hf-cite\"><a href=\"#siden.1\" aria-label=\"Kilde 1\">1</a></span>. "
            + "B<span class=\"hf-cite\"><a href=\"#siden.2\" aria-label=\"Kilde 2\">2</a> <a href=\"#siden.1\" aria-label=\"Kilde 1\">1</a></span>.",
            _page.Line("A [@S1]. B [@S0; @S1].").Value);

    [Fact]
    public void Line_MarkupInTheText_IsEncoded()
        => Assert.Equal("&lt;b&gt; &amp; co.", _page.Line("<b> & co.").Value);

    [Fact]
    public void Line_SourceThatTheCatalogueLacks_LeavesNoNumber()
    {
        Assert.Equal("A.", _page.Line("A [@GONE].").Value);
        Assert.Empty(_page.Sources);
    }

    [Fact]
    public void List_BeforeTheTextCites_KeepsThePagesOrder()
    {
        _page.List(["S0", "S1", "S0", "GONE"]);
        _page.Line("A [@S1].");

        Assert.Equal([("S0", "siden.1"), ("S1", "siden.2")], _page.Sources.Select(listed => (listed.Source.Key, listed.Id)));
    }

    [Fact]
    public void Cite_KeysOfAnEntry_AreNumbersAlone()
    {
        Assert.Equal("<span class=\"hf-cite\"><a href=\"#siden.1\" aria-label=\"Kilde 1\">1</a></span>", _page.Cite(["S1"]).Value);
        Assert.Equal("", _page.Cite([]).Value);
        Assert.Equal("", _page.Cite(["GONE"]).Value);
    }

    private sealed class Catalogue(params string[] keys) : IManualSources
    {
        public ManualSource? Find(string key) => keys.Contains(key) ? Given.Source(key) : null;
    }
}
