using HousingFirst.Approach.Dimensions;

namespace HousingFirst.UnitTests.Approach;

public sealed class WheelGeometryTests
{
    private static readonly WheelGeometry _wheel = new(Spokes: 8, Centre: 200, Radius: 100);

    [Fact]
    public void At_FirstSpoke_PointsUp() => Assert.Equal(new WheelPoint(200, 100), _wheel.At(0, 10));

    [Fact]
    public void At_ThirdSpoke_PointsRight() => Assert.Equal(new WheelPoint(250, 200), _wheel.At(2, 5));

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void At_RatingNought_IsTheMiddle(int spoke) => Assert.Equal(new WheelPoint(200, 200), _wheel.At(spoke, 0));

    [Fact]
    public void Line_AllAnswered_IsClosed()
    {
        var line = _wheel.Line([1, 2, 3, 4, 5, 6, 7, 8]);
        Assert.StartsWith("M200 190", line, StringComparison.Ordinal);
        Assert.EndsWith("Z", line, StringComparison.Ordinal);
    }

    // A refused answer is no zero, so the line must not run through the middle.
    [Fact]
    public void Line_OneRefused_BreaksThereAndStaysWholeOverTheTop()
    {
        var line = _wheel.Line([1, 2, 3, 4, null, 6, 7, 8]);
        Assert.Single(line, character => character == 'M');
        Assert.DoesNotContain("Z", line, StringComparison.Ordinal);
        Assert.DoesNotContain("200 200", line, StringComparison.Ordinal);
        Assert.StartsWith("M157.6 242.4", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_NobodyAnswered_IsEmpty() => Assert.Empty(_wheel.Line(new int?[8]));
}
