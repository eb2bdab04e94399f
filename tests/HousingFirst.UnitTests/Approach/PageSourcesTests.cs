using System.Text.Encodings.Web;
using HousingFirst.Approach;
using HousingFirst.Approach.Reading;
using HousingFirst.Manuals;
using HousingFirst.Manuals.Editions;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace HousingFirst.UnitTests.Approach;

public sealed class PageSourcesTests
{
    [Fact]
    public void Html_CitedTwice_KeepsTheNumberOfTheList()
        => Assert.Equal(
            "A<span class=\"hf-cite\"><a href=\"#kilde-2\" aria-label=\"Kilde 2\">2</a></span>. "
            + "B<span class=\"hf-cite\"><a href=\"#kilde-1\" aria-label=\"Kilde 1\">1</a><a href=\"#kilde-2\" aria-label=\"Kilde 2\">2</a></span>.",
            Html("A [@S1]. B [@S0; @S1].", "S0", "S1"));

    [Fact]
    public void Html_MarkupInTheText_IsEncoded()
        => Assert.Equal("&lt;b&gt; &amp; co.", Html("<b> & co."));

    [Fact]
    public void Html_SourceThatTheCatalogueLacks_LeavesNoNumber()
        => Assert.Equal("A.", Html("A [@GONE].", "GONE"));

    private static string Html(string text, params string[] keys)
    {
        ResourceManagerStringLocalizerFactory localizers = new(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance);
        PageSources sources = new(keys, new Catalogue("S0", "S1"), new StringLocalizer<ApproachText>(localizers));
        using StringWriter writer = new();
        sources.Html(text).WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    private sealed class Catalogue(params string[] keys) : IManualSources
    {
        public ManualSource? Find(string key) =>
            keys.Contains(key) ? new(key, "Title", "Publisher", null, null, new(2026, 11, 21), null) : null;
    }
}
