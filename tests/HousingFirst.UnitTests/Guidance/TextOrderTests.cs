using HousingFirst.Guidance.Desk;

namespace HousingFirst.UnitTests.Guidance;

/// <summary>Texts stand as the portal has put them, each on its shelf; what it has not put anywhere comes behind.</summary>
public sealed class TextOrderTests
{
    [Fact]
    public void Sort_WhatHasAPlace_StandsBeforeWhatHasNone() =>
        Assert.Equal(["c", "a", "b", "d"], new TextOrder { Ids = ["c", "gone", "a"] }.Sort(["a", "b", "c", "d"], id => id));

    [Theory]
    [InlineData("b", true, "b a c")]
    [InlineData("b", false, "a c b")]
    [InlineData("a", true, "a b c")]
    [InlineData("c", false, "a b c")]
    [InlineData("unknown", true, "a b c")]
    public void Moved_OnePlace_ChangesTwoThatStandTogether(string id, bool isUp, string order) =>
        Assert.Equal(order, Written(TextOrder.Moved([("a", ""), ("b", ""), ("c", "")], id, isUp)));

    [Theory]
    [InlineData("b", false, "a b c d")]
    [InlineData("c", true, "a b c d")]
    [InlineData("c", false, "a b d c")]
    public void Moved_AtTheEdgeOfAShelf_StaysOnIt(string id, bool isUp, string order) =>
        Assert.Equal(order, Written(TextOrder.Moved([("a", "one"), ("b", "one"), ("c", "two"), ("d", "two")], id, isUp)));

    private static string Written(TextOrder order) => string.Join(' ', order.Ids);
}
