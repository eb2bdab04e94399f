using HousingFirst.Platform.Search.Asking;

namespace HousingFirst.UnitTests.Search;

public sealed class QueryReaderTests
{
    [Fact]
    public void Read_Question_LooksForTheWordsThatSaySomething()
    {
        var plan = Given.Plan("Hvordan skriver jeg en faseplan?", Given.Words("faseplan", "skriver"));

        Assert.Equal(["skriver", "faseplan"], plan.Terms.Select(term => term.Word));
    }

    [Fact]
    public void Read_StopWordsAlone_LooksForThem() =>
        Assert.Equal(["hvad", "er"], Given.Plan("hvad er", Given.Words("bolig")).Terms.Select(term => term.Word));

    [Fact]
    public void Read_Phrase_StandsForItsSynonyms()
    {
        var plan = Given.Plan("hvor længe varer det", Given.Words("varighed", "varer"), "hvor længe => varighed");

        Assert.Contains(Given.Key("varighed"), Given.KeysOf(plan));
    }

    [Theory]
    [InlineData("stoffer", "rusmidler")]
    [InlineData("rusmidler", "stoffer")]
    public void Read_Synonyms_GoBothWays(string asked, string meant) =>
        Assert.Contains(Given.Key(meant), Given.KeysOf(Given.Plan(asked, Given.Words(asked, meant), "rusmidler, stoffer")));

    [Fact]
    public void Read_Arrow_GoesOneWay() =>
        Assert.DoesNotContain(Given.Key("koster"), Given.KeysOf(Given.Plan("pris", Given.Words("koster", "pris"), "koster => pris")));

    [Fact]
    public void Read_UnfinishedWord_LooksForWordsThatBeginSo()
    {
        var plan = new QueryReader(Given.Words("kontaktskabelse", "kommune"), Synonyms.None).Read("kontakts", isTyping: true);

        Assert.Contains(Given.Key("kontaktskabelse"), Given.KeysOf(plan));
    }

    [Fact]
    public void Read_ManyWords_KeepsTheRareOnes()
    {
        var plan = Given.Plan(string.Join(' ', Enumerable.Range(0, 500).Select(number => $"ord{(char)('a' + (number % 26))}{number}")), Given.Words("orda0"));

        Assert.InRange(plan.Terms.Length, 1, 12);
    }

    [Theory]
    [InlineData("a", 1)]
    [InlineData("ord ", 10_000)]
    [InlineData("\ud83d\ude00", 10_000)]
    public void Shorten_AnyText_IsShortAndWhole(string piece, int times)
    {
        var text = QueryReader.Shorten(string.Concat(Enumerable.Repeat(piece, times)));

        Assert.InRange(text.Length, 1, QueryReader.LongestText);
        Assert.False(char.IsHighSurrogate(text[^1]));
    }
}
