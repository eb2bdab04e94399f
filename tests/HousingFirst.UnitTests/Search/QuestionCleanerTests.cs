using HousingFirst.Platform.Search.Asking;
using HousingFirst.Platform.Search.Index;

namespace HousingFirst.UnitTests.Search;

/// <summary>What of a question is counted, and what may be somebody.</summary>
public sealed class QuestionCleanerTests
{
    private static readonly Vocabulary Texts = Given.Words("dorte", "strandvej", "bolig", "huslejerestance", "ring", "måneder", "vum2", "timer", "drikker", "refusion", "døgn", "fase");

    [Theory]
    [InlineData("huslejerestance for dorte hansen", "huslejerestance for … …")]
    [InlineData("dorte", null)]
    [InlineData("qwxzk bolig", "… bolig")]
    [InlineData("bo holm husleje", "… … husleje")]
    [InlineData("hvad gør jeg når Bo drikker", "hvad gør jeg når … drikker")]
    [InlineData("bjørn qwxzk", null)]
    [InlineData("søren drikker", "… drikker")]
    public void Clean_Name_IsLeftOut(string asked, string? kept) => Assert.Equal(kept, QuestionCleaner.Clean(asked, Texts));

    [Theory]
    [InlineData("ring 12345678", "ring …")]
    [InlineData("ring 22 33 44 55", "ring … … … …")]
    [InlineData("ring +45 22 33 44 55", "ring … … … … …")]
    [InlineData("ring 22.33.44.55", "ring … … … …")]
    [InlineData("ring 22-33-44-55", "ring … … … …")]
    [InlineData("ring 22 timer 33 44 55", "ring 22 timer … … …")]
    [InlineData("ring 12.05.80", "ring … … …")]
    [InlineData("ring 12-05-80", "ring … … …")]
    [InlineData("ring 12/5", "ring … …")]
    [InlineData("ring 120580", "ring …")]
    [InlineData("ring § 22334455", "ring …")]
    [InlineData("ring 12b", "ring …")]
    public void Clean_NumberThatCountsNothing_IsLeftOut(string asked, string kept) => Assert.Equal(kept, QuestionCleaner.Clean(asked, Texts));

    [Theory]
    [InlineData("skovvej 12 2 tv", "skovvej")]
    [InlineData("husleje skovvej", "skovvej")]
    [InlineData("strandvej 4 husleje", "strandvej")]
    [InlineData("kirkegade 7 husleje", "kirkegade")]
    [InlineData("husleje møllevej 3, st", "møllevej")]
    [InlineData("husleje rosenhaven 3", "rosenhaven")]
    public void Clean_Address_IsLeftOut(string asked, string street)
    {
        var kept = QuestionCleaner.Clean(asked, Texts) ?? "";

        Assert.DoesNotContain(street, kept, StringComparison.Ordinal);
        Assert.DoesNotContain(kept, char.IsAsciiDigit);
    }

    [Theory]
    [InlineData("§ 85 a og ni måneder", "§85a og 9 måneder")]
    [InlineData("refusion i 90 døgn", "refusion i 90 døgn")]
    [InlineData("fase 2", "fase 2")]
    [InlineData("refusion 50 %", "refusion 50")]
    [InlineData("hvor kan han bo", "hvor kan han bo")]
    [InlineData("vum2 bolig", "vum2 bolig")]
    [InlineData("vej til egen bolig", "vej til egen bolig")]
    public void Clean_OrdinaryWords_Stay(string asked, string kept) => Assert.Equal(kept, QuestionCleaner.Clean(asked, Texts));
}
