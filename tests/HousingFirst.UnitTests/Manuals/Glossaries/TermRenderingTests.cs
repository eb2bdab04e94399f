using System.Text;
using System.Text.RegularExpressions;
using HousingFirst.Manuals.Glossaries;
using HousingFirst.Manuals.Rendering;

namespace HousingFirst.UnitTests.Manuals.Glossaries;

/// <summary>Which words of a chapter are marked.</summary>
public sealed partial class TermRenderingTests
{
    private static readonly TermMarker Marker = new("test",
    [
        .. new[] { "plan", "netværk", "samtykke", "påkrav" }.Select((term, index) => new GlossaryEntry { Id = $"ord-{index}", Term = term, Text = "Siger \"hvad\" & <hvorfor>." }),
        new() { Id = "her", Term = "fase", Text = "Forklares her.", Read = "cti#faseplanen-et" },
    ]);

    [Fact]
    public void Render_Word_LeadsToTheGlossaryAndCarriesItsExplanation()
        => Assert.Contains(
            "En <a class=\"hf-term\" href=\"/p/ordliste#ord-0\" data-hf-term=\"Siger &quot;hvad&quot; &amp; &lt;hvorfor&gt;.\">plan</a> for alle",
            Html("En plan for alle [@S0].", "/p"), StringComparison.Ordinal);

    [Fact]
    public void Render_SameWordAgainInTheSection_IsMarkedOnce()
        => Assert.Equal(["plan"], Marked("Plan. [@S0]".ToLowerInvariant().Replace("[@s0]", "[@S0]", StringComparison.Ordinal) + "\n\nEn plan til.\n\n### Del {#faseplanen-del}\n\nOg en plan."));

    [Fact]
    public void Render_NextSection_MarksItAgain()
        => Assert.Equal(["plan", "plan"], Marked("En plan [@S0].\n\n## To {#faseplanen-to}\n\nEn plan."));

    [Fact]
    public void Render_ManyWords_MarksAHandful()
        => Assert.Equal(["plan", "netværk", "samtykke"], Marked("En plan, et netværk, et samtykke og et påkrav [@S0]."));

    [Theory]
    [InlineData("En [plan](https://example.org/) og `netværk` [@S0].")]
    [InlineData("[@S0]\n\n| plan | netværk |\n|---|---|\n| a | b |")]
    [InlineData("[@S0]\n\n### En plan {#faseplanen-del}\n\nTekst.")]
    [InlineData("[@S0]\n\n::: fact {#faseplanen-boks title=\"En plan\"}\nTekst.\n:::")]
    [InlineData("[@S0]\n\n::: checklist {#faseplanen-liste title=\"Liste\"}\n- [ ] En plan. {#faseplanen-tjek}\n:::")]
    [InlineData("[@S0] I denne fase.")]
    public void Render_InLinksHeadingsCodeLabelsAndTheWordsOwnChapter_MarksNothing(string text) => Assert.Empty(Marked(text));

    private static string[] Marked(string text) => [.. Mark().Matches(Html(text)).Select(match => match.Groups["word"].Value)];

    private static string Html(string text, string pathBase = "")
    {
        var edition = Given.ReadBody($"## Et {{#faseplanen-et}}\n\n{text}").Edition!;
        var html = new StringBuilder();
        foreach (var section in ChapterRenderer.Render(Rendered.Scope(edition, null, pathBase) with { Terms = Marker }).Sections)
        {
            html.Append(section.Heading.Value).Append(section.Html.Value);
        }

        return html.ToString();
    }

    [GeneratedRegex("<a class=\"hf-term\"[^>]*>(?<word>[^<]*)</a>", RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();
}
