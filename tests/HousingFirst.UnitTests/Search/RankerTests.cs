using HousingFirst.Sdk.Search;

namespace HousingFirst.UnitTests.Search;

public sealed class RankerTests
{
    [Fact]
    public void Rank_WordInTitle_BeforeWordInText()
    {
        SearchEntry[] entries = [Given.Entry("text", "Andet", "Her står noget om netværk."), Given.Entry("title", "Netværk", "Noget andet.")];

        Assert.Equal(["title", "text"], Given.Found("netværk", entries));
    }

    [Fact]
    public void Rank_CloserWord_BeforeOneFurtherOff()
    {
        SearchEntry[] entries =
        [
            Given.Entry("compound", "A", "Vi taler om netværkskort."),
            Given.Entry("synonym", "B", "Vi taler om omgangskreds."),
            Given.Entry("stem", "C", "Vi taler om netværkene."),
            Given.Entry("exact", "D", "Vi taler om netværk."),
        ];

        Assert.Equal(["exact", "stem", "synonym", "compound"], Given.Found("netværk", entries, "netværk, omgangskreds"));
    }

    [Fact]
    public void Rank_WordsTogether_BeforeWordsApart()
    {
        var far = string.Join(' ', Enumerable.Repeat("ord", 40));
        SearchEntry[] entries = [Given.Entry("apart", "A", $"Husleje {far} betales."), Given.Entry("together", "B", $"{far} Husleje betales.")];

        Assert.Equal("together", Given.Found("betale husleje", entries)[0]);
    }

    [Fact]
    public void Rank_EntryThatSaysMoreOfTheQuestion_GoesFirst()
    {
        SearchEntry[] entries =
        [
            Given.Entry("one", "Naboer", "Naboer, naboer og naboer."),
            Given.Entry("both", "Andet", "Når naboer klager, går du derhen."),
        ];

        Assert.Equal("both", Given.Found("naboer klager", entries)[0]);
    }

    [Fact]
    public void Rank_OverdueEntry_Sinks()
    {
        var old = Given.Entry("old", "Refusion", "Refusion gives i 90 dage.") with { OverdueFrom = new DateOnly(2026, 11, 22) };
        SearchEntry[] entries = [old, Given.Entry("new", "Refusion", "Refusion gives i 90 dage.") with { OverdueFrom = new DateOnly(2026, 11, 23) }];

        Assert.Equal(["new", "old"], Given.Found("refusion", entries));
    }

    [Theory]
    [InlineData("metode til bostøtte", "bostøttemetode")]
    [InlineData("bostøttemetode", "metode til bostøtte")]
    [InlineData("9 måneder", "ni måneder")]
    [InlineData("ni måneder", "9 måneder")]
    [InlineData("paragraf 85a", "§ 85 a")]
    [InlineData("§85a", "paragraf 85 a")]
    [InlineData("85 a", "§ 85 a")]
    [InlineData("boligstoette", "boligstøtte")]
    [InlineData("aar", "år")]
    [InlineData("mact", "M-ACT")]
    [InlineData("act-team", "ACT team")]
    [InlineData("tavle møde", "tavlemøde")]
    [InlineData("hvornår kommer overleveringsmøderne", "overleveringsmødet")]
    public void Rank_OtherWayOfSayingIt_IsFound(string asked, string written)
    {
        SearchEntry[] entries =
        [
            Given.Entry("it", "Et afsnit", $"Her står {written} i en sætning."),
            .. Enumerable.Range(0, 20).Select(number => Given.Entry($"other{number}", "Noget andet", "Her handler det om vejret i går.")),
        ];

        Assert.Equal(["it"], Given.Found(asked, entries));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("!!! ??? ---")]
    [InlineData("😀")]
    [InlineData("* ^ ( ) \" NEAR( : -")]
    public void Rank_NothingAsked_FindsNothing(string asked) =>
        Assert.Empty(Given.Found(asked, [Given.Entry("a", "Titel", "Tekst")]));
}
