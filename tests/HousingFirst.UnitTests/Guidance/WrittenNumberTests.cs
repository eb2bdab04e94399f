using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using HousingFirst.Guidance.Calculators.Asking;

namespace HousingFirst.UnitTests.Guidance;

public sealed class WrittenNumberTests
{
    [Theory]
    [InlineData("40", "40")]
    [InlineData("560.000", "560000")]
    [InlineData("560 000", "560000")]
    [InlineData("1.507,50", "1507.50")]
    [InlineData("0,8", "0.8")]
    [InlineData("0.8", "0.8")]
    [InlineData("0.125", "0.125")]
    [InlineData("-5", "-5")]
    public void Read_AsPeopleWriteIt_IsTheNumber(string text, string number) =>
        Assert.Equal(Number(number), WrittenNumber.Read(text));

    [Theory]
    [InlineData("33.333")]
    [InlineData("10.125")]
    [InlineData("9.375")]
    [InlineData("0.000001")]
    [InlineData("33333")]
    [InlineData("1507.5")]
    public void Write_ANumber_IsReadAgainAsItself(string number) => Assert.Equal(Number(number), WrittenNumber.Read(WrittenNumber.Write(Number(number))));

    [Fact]
    public void Write_AnyShortNumber_IsReadAgainAsItself() => Prop.ForAll(
        Gen.Choose(0, int.MaxValue).ToArbitrary(),
        millionths => WrittenNumber.Read(WrittenNumber.Write(millionths / 1_000_000m)) == millionths / 1_000_000m).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("")]
    [InlineData("mange")]
    [InlineData("1e99")]
    [InlineData("1,2,3")]
    [InlineData("99999999999999999999999")]
    public void Read_Nonsense_IsNone(string text) => Assert.Null(WrittenNumber.Read(text));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
