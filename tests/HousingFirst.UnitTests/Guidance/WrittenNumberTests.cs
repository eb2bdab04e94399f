using System.Globalization;
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
        Assert.Equal(decimal.Parse(number, CultureInfo.InvariantCulture), WrittenNumber.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("mange")]
    [InlineData("1e99")]
    [InlineData("1,2,3")]
    [InlineData("99999999999999999999999")]
    public void Read_Nonsense_IsNone(string text) => Assert.Null(WrittenNumber.Read(text));
}
