namespace HousingFirst.UnitTests.Search;

public sealed class VocabularyTests
{
    [Theory]
    [InlineData("plan", "kontaktplan planlov støtteplan")]
    [InlineData("netværk", "netværkskort")]
    [InlineData("støtte", "støtteplan")]
    [InlineData("ord", "")]
    public void CompoundsWith_Word_AreThoseThatBeginOrEndWithItAndHaveAWordBesides(string word, string expected) => Assert.Equal(
        expected.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        Given.Words("kontakt", "kontaktplan", "netværk", "netværkskort", "netværkskxqz", "støtteplan", "planlov", "plant", "jorden").CompoundsWith(word, 10)
            .Order(StringComparer.Ordinal));

    [Fact]
    public void CompoundsWith_SameWordTwice_IsFoundOnce() =>
        Assert.Equal("kontaktkontakt", Assert.Single(Given.Words("kontakt", "kontaktkontakt").CompoundsWith("kontakt", 10)));

    [Fact]
    public void BeginningWith_Letters_GivesTheWordsThatBeginSo() =>
        Assert.Equal(["bolig", "boligstøtte"], Given.Words("bo", "bolig", "boligstøtte", "bord", "åben").BeginningWith("bol", 9).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("boligerne", "bolig")]
    [InlineData("bolig", "bolig")]
    [InlineData("huse", "huse")]
    public void BaseOf_Inflection_IsTheShortestWordWithItsStem(string word, string expected) =>
        Assert.Equal(expected, Given.Words("bolig", "boligen", "boliger", "husar").BaseOf(word, Given.Key(word)));
}
