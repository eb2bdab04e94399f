using HousingFirst.Search.Synonyms;

namespace HousingFirst.UnitTests.Search;

/// <summary>Groups of synonyms as they are written, stored and refused.</summary>
public sealed class SynonymRulesTests
{
    [Theory]
    [InlineData("standup, tavlemøde, morgenmøde", "standup", "tavlemøde|morgenmøde", true, null)]
    [InlineData("kvartershus, klubben => værested", "kvartershus|klubben", "værested", false, null)]
    [InlineData("  hus  lejlighed ,bolig # fra  juni", "hus lejlighed", "bolig", true, "fra  juni")]
    public void Read_Line_IsWhatItSays(string line, string from, string to, bool isBothWays, string? remark)
    {
        var group = SynonymGroup.Read(line)!;

        Assert.Equal((from, to), (string.Join('|', group.From), string.Join('|', group.To)));
        Assert.Equal((isBothWays, remark), (group.IsBothWays, group.Remark));
        Assert.Equal(group.Line, SynonymGroup.Read(group.Line)!.Line);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# kun en bemærkning")]
    [InlineData("alene")]
    [InlineData("=> værested")]
    [InlineData("kvartershus =>")]
    public void Read_LineThatConnectsNothing_IsNoGroup(string line) => Assert.Null(SynonymGroup.Read(line));

    [Theory]
    [InlineData("", "bolig", "Problem.FromEmpty")]
    [InlineData("hus", " , ", "Problem.ToEmpty")]
    [InlineData("hus", "#bolig", "Problem.Sign")]
    [InlineData("hus => hytte", "bolig", "Problem.Sign")]
    [InlineData("!!", "bolig", "Problem.NoWord")]
    [InlineData("et to tre fire fem seks syv", "bolig", "Problem.Phrase")]
    [InlineData("hus", "bolig, Hus", "Problem.Twice")]
    [InlineData("010203-0405", "bolig", "Problem.PersonalNumber")]
    [InlineData("Tavlemøde", "standup", "Problem.Known")]
    [InlineData("bolig", "lejlighed", "Problem.Shipped")]
    public void Check_WhatCannotBe_IsRefused(string from, string to, string problem)
    {
        var found = SynonymRules.Check(Group(from, to), [Group("standup", "tavlemøde")], [Group("lejlighed", "bolig")]);

        Assert.Equal(problem, Assert.Single(found).Text);
    }

    [Fact]
    public void Check_MoreThanALineHolds_IsRefused() =>
        Assert.Equal("Problem.Long", Assert.Single(SynonymRules.Check(Group("hus", new('b', SynonymRules.LongestLine)), [], [])).Text);

    [Fact]
    public void Check_SameWordsTheOtherWay_AreAnotherGroup() =>
        Assert.Empty(SynonymRules.Check(Group("tavlemøde", "standup", isBothWays: false), [Group("standup", "tavlemøde", isBothWays: false)], []));

    [Theory]
    [InlineData("alarm, bekymring", "alarm", true)]
    [InlineData("alarm", "alarm", false)]
    [InlineData("alarm, Alarm", "bekymring", false)]
    public void Check_OneWay_AWordMayStandOnBothSides(string from, string to, bool isFine) =>
        Assert.Equal(isFine, !SynonymRules.Check(Group(from, to, isBothWays: false), [], []).Any());

    private static SynonymGroup Group(string from, string to, bool isBothWays = true) =>
        new SynonymForm { From = from, To = to, IsBothWays = isBothWays }.Read();
}
