using HousingFirst.Guidance.Desk;

namespace HousingFirst.UnitTests.Guidance;

/// <summary>Examples stand as the portal has put them; what it has not put anywhere comes behind.</summary>
public sealed class ExampleOrderTests
{
    [Fact]
    public void Sort_WhatHasAPlace_StandsBeforeWhatHasNone() =>
        Assert.Equal(["c", "a", "b", "d"], new ExampleOrder { Ids = ["c", "gone", "a"] }.Sort(["a", "b", "c", "d"], id => id));

    [Theory]
    [InlineData("b", true, "b a c")]
    [InlineData("b", false, "a c b")]
    [InlineData("a", true, "a b c")]
    [InlineData("c", false, "a b c")]
    [InlineData("unknown", true, "a b c")]
    public void Moved_OnePlace_ChangesTwoThatStandTogether(string id, bool isUp, string order) =>
        Assert.Equal(order, string.Join(' ', ExampleOrder.Moved(["a", "b", "c"], id, isUp).Ids));
}
