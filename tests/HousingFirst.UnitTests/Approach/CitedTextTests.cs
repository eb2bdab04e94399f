using HousingFirst.Approach.Reading;

namespace HousingFirst.UnitTests.Approach;

public sealed class CitedTextTests
{
    [Fact]
    public void Parse_WithoutCitation_IsOneRun()
        => Assert.Equal("Ni måneder", Assert.Single(CitedText.Parse("Ni måneder").Runs).Text);

    [Fact]
    public void Parse_CitationInTheMiddle_StandsCloseToTheWordBefore()
    {
        var runs = CitedText.Parse("Ni måneder [@S0; @W-CTI21]. Og så er det slut.").Runs;
        Assert.Equal(["Ni måneder", ". Og så er det slut."], runs.Select(run => run.Text));
        Assert.Equal(["S0", "W-CTI21"], runs[0].Keys.AsEnumerable());
    }

    [Fact]
    public void Keys_SourceCitedTwice_IsNamedOnce()
        => Assert.Equal(["S1", "S0"], CitedText.Parse("A [@S1]. B [@S0]. C [@S1].").Keys);

    [Theory]
    [InlineData("Skriv til navn@example.org")]
    [InlineData("I [parentes] står ingen kilde")]
    public void Parse_WhatOnlyLooksLikeACitation_StaysText(string text)
        => Assert.Empty(CitedText.Parse(text).Keys);
}
