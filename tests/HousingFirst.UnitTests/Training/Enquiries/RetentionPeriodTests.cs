using HousingFirst.Sdk.Time;
using HousingFirst.Training.Enquiries;

namespace HousingFirst.UnitTests.Training.Enquiries;

public sealed class RetentionPeriodTests
{
    [Theory]
    [InlineData("P6M", "2026-08-31", "2026-02-28")]
    [InlineData("P1Y", "2028-02-29", "2027-02-28")]
    [InlineData("P90D", "2026-11-21", "2026-08-23")]
    [InlineData("P1Y6M", "2026-11-21", "2025-05-21")]
    public void Since_CountsInTheCalendarsOwnUnits(string written, string now, string expected)
    {
        Assert.True(RetentionPeriod.TryParse(written, out var period));
        Assert.Equal(Day(expected), period.Since(Day(now)));
        Assert.Equal(written, period.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("6M")]
    [InlineData("P0D")]
    [InlineData("P-6M")]
    [InlineData("PT5H")]
    [InlineData("P99Y")]
    [InlineData("P6M\n")]
    [InlineData("et halvt år")]
    public void TryParse_AnythingElse_IsRefused(string? written) => Assert.False(RetentionPeriod.TryParse(written, out _));

    [Fact]
    public void Settings_ThatSayNoPeriod_KeepForHalfAYear() =>
        Assert.Equal(RetentionPeriod.Default, new EnquirySettings { KeepFor = "længe" }.Retention);

    private static DateTime Day(string text) => DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
