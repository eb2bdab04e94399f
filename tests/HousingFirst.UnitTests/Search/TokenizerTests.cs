using HousingFirst.Platform.Search.Analysis;

namespace HousingFirst.UnitTests.Search;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("§ 85 a", "§85a")]
    [InlineData("§85a", "§85a")]
    [InlineData("§85 A.", "§85a")]
    [InlineData("paragraf 85a", "§85a")]
    [InlineData("Paragraf 85 a", "§85a")]
    [InlineData("§§ 81 og 85", "§81 §85")]
    [InlineData("§§ 81, 82 og 85 a", "§81 §82 §85a")]
    [InlineData("paragrafferne 81 og 85", "§81 §85")]
    [InlineData("§ 85 i serviceloven", "§85 i serviceloven")]
    [InlineData("§ 85, stk. 2", "§85 stk 2")]
    [InlineData("efter § 110-boform", "efter §110 boform")]
    [InlineData("§", "")]
    [InlineData("§§§§", "")]
    public void Read_SectionOfLaw_IsOneWord(string text, string expected) => Assert.Equal(expected, Words(text));

    [Theory]
    [InlineData("ni måneder", "9 måneder")]
    [InlineData("9 måneder", "9 måneder")]
    [InlineData("9-måneders", "9 måneders")]
    [InlineData("8-10 borgere", "8 10 borgere")]
    [InlineData("40.000 kr.", "40000 kr")]
    [InlineData("1,9 mio.", "1x9 mio")]
    [InlineData("i 2026.", "i 2026")]
    [InlineData("85a", "85a")]
    public void Read_Number_IsWrittenInDigits(string text, string expected) => Assert.Equal(expected, Words(text));

    [Theory]
    [InlineData("M-ACT", "mact")]
    [InlineData("e-bog", "ebog")]
    [InlineData("bl.a. hos f.eks. d.v.s.", "bla hos feks dvs")]
    [InlineData("CTI's og CTI'en", "cti og cti")]
    [InlineData("bolig- og hjemløshed", "bolig og hjemløshed")]
    [InlineData("ØKONOMI", "økonomi")]
    [InlineData("A\u030Arhus", "århus")]
    [InlineData("😀 🏠", "")]
    [InlineData("'; DROP TABLE x; --", "drop table x")]
    [InlineData("NEAR(a* \"b\") OR ^c", "near a b or c")]
    public void Read_WhateverIsWritten_GivesItsWords(string text, string expected) => Assert.Equal(expected, Words(text));

    [Fact]
    public void Read_Hyphens_GiveThePiecesAndTheWhole()
    {
        var tokens = Tokenizer.Read("ACT-teamets tavlemøde");

        Assert.Equal(["act", "teamets", "tavlemøde"], tokens.Select(token => token.Word));
        Assert.Equal("actteamets", tokens[0].Joined);
    }

    [Fact]
    public void Read_SpanOfNumbers_GivesBothAndTheSpan() => Assert.Equal("8til10", Tokenizer.Read("8-10 borgere")[0].Joined);

    [Fact]
    public void Read_Words_KnowTheirPlaces()
    {
        const string Text = "Ring efter § 85 a, og vent ni minutter.";

        Assert.Equal(
            ["Ring", "efter", "§ 85 a", "og", "vent", "ni", "minutter"],
            Tokenizer.Read(Text).Select(token => Text.Substring(token.Start, token.Length)));
    }

    [Fact]
    public void Read_LongAndHostile_TakesNoTime()
    {
        foreach (var piece in (string[])["a-", "a.", "§ 1 og ", "§", "1,", "1.111", "'a", "\ud800", "å", "paragraf 1 "])
        {
            var text = string.Concat(Enumerable.Repeat(piece, 20_000));
            Assert.All(Tokenizer.Read(text), token => Assert.InRange(token.Start + token.Length, 1, text.Length));
        }
    }

    private static string Words(string text) => string.Join(' ', Tokenizer.Read(text).Select(token => token.Word));
}
