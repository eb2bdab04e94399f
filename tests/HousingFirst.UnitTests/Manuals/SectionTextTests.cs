using HousingFirst.Manuals.Changes;

namespace HousingFirst.UnitTests.Manuals;

public sealed class SectionTextTests
{
    [Fact]
    public void Of_Heading_LeavesItsIdOut() =>
        Assert.Equal("Det gør du\nSkriv ned.\n", SectionText.Of("## Det gør du {#svar-gor}\n\nSkriv ned [@S0]."), ignoreWhiteSpaceDifferences: true);

    [Fact]
    public void Of_Box_HasItsTitleAndText() =>
        Assert.Contains("Tal\nTi timer.", SectionText.Of("::: fact {#svar-tal title=\"Tal\"}\nTi timer.\n:::"), StringComparison.Ordinal);
}
