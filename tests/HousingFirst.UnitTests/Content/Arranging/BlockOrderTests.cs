using HousingFirst.Contents.Arranging;

namespace HousingFirst.UnitTests.Content.Arranging;

public sealed class BlockOrderTests
{
    private static readonly BlockOrder Now = new("v2", ["a", "b", "c"]);

    [Theory]
    [InlineData("c,a,b", "a,b,c", "c,a,b")]
    [InlineData("a,c", "a,b,c", "a,c")]
    [InlineData("b,a", "a,b", "b,a,c")]
    [InlineData("a,a,x,b,c", "a,b,c", "a,b,c")]
    [InlineData("", "a,b,c", "")]
    public void Take_IsAsWanted_OfWhatThereIs_WithWhatOthersAddedBehind(string wanted, string opened, string expected) =>
        Assert.Equal(expected.Split(','), Now.Take(Ids(wanted), new("v1", Ids(opened))));

    [Fact]
    public void Read_OfWhatAFormCarried_IsTheSameOrder()
    {
        var read = BlockOrder.Read(Now.Written);

        Assert.Equal(Now.Stamp, read.Stamp);
        Assert.Equal(Now.Ids, read.Ids);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Read_OfNothing_IsAnOrderOfNothing(string? written) => Assert.Empty(BlockOrder.Read(written).Ids);

    private static string[] Ids(string written) => written.Split(',', StringSplitOptions.RemoveEmptyEntries);
}
