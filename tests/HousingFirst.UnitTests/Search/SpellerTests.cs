using HousingFirst.Platform.Search.Asking;

namespace HousingFirst.UnitTests.Search;

public sealed class SpellerTests
{
    [Theory]
    [InlineData("faseplna", "faseplan")]
    [InlineData("huselje", "husleje")]
    [InlineData("kommune", null)]
    [InlineData("kriseplam", "kriseplan")]
    [InlineData("superversion", "supervision")]
    [InlineData("indflyttning", "indflytning")]
    [InlineData("brobyging", "brobygning")]
    [InlineData("stotte", "støtte")]
    [InlineData("xylofonist", null)]
    [InlineData("ab", null)]
    public void Correct_SlipOfTheFinger_IsTheWordThatWasMeant(string typed, string? meant) => Assert.Equal(
        meant,
        Speller.Correct(typed, Given.Words("faseplan", "husleje", "kommune", "kriseplan", "supervision", "indflytning", "brobygning", "støtte", "udflytning")));

    [Fact]
    public void Distance_NeighbouringKey_CostsLessThanAnother() =>
        Assert.True(Speller.Distance("bokig", "bolig", 5) < Speller.Distance("bozig", "bolig", 5));

    [Fact]
    public void Distance_SwappedLetters_CostLessThanTwoWrongOnes() =>
        Assert.True(Speller.Distance("bloig", "bolig", 5) < Speller.Distance("bmxig", "bolig", 5));

    [Fact]
    public void Distance_SameWord_IsNothing() => Assert.Equal(0, Speller.Distance("kontaktskabelse", "kontaktskabelse", 5));
}
