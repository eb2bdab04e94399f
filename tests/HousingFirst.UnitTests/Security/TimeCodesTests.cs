using System.Text;
using HousingFirst.Platform.Security.SecondFactors;

namespace HousingFirst.UnitTests.Security;

/// <summary>Codes are those of RFC 6238, appendix B, of which apps show the last six digits.</summary>
public sealed class TimeCodesTests
{
    private static readonly byte[] Key = Encoding.ASCII.GetBytes("12345678901234567890");

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void At_InstantsOfTheStandard_AreItsCodes(long second, string code) =>
        Assert.Equal(code, TimeCodes.At(DateTimeOffset.FromUnixTimeSeconds(second), Key));

    [Theory]
    [InlineData(-60, false)]
    [InlineData(-30, true)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(60, false)]
    public void StepOf_CodeOfAClockThatIsOff_CountsForHalfAMinuteEachWay(int secondsOff, bool counts)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1234567890);

        var step = TimeCodes.StepOf(TimeCodes.At(now.AddSeconds(secondsOff), Key), Key, now);

        Assert.Equal(counts ? (1234567890 + secondsOff) / 30 : null, step);
    }

    [Theory]
    [InlineData("")]
    [InlineData("00592")]
    [InlineData("0059244")]
    public void StepOf_OtherLengths_IsNone(string code) => Assert.Null(TimeCodes.StepOf(code, Key, DateTimeOffset.FromUnixTimeSeconds(1234567890)));

    [Fact]
    public void Key_ReadFromWhatAppsAreGiven_IsTheOneOfTheStandard() => Assert.Equal(Key, AppKey.Read("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"));

    [Fact]
    public void Address_OfPortalAndMail_IsEscaped() => Assert.Equal(
        "otpauth://totp/Nordlys%20Bost%C3%B8tte:kim%2Ba%40example.test?secret=ABC&issuer=Nordlys%20Bost%C3%B8tte",
        AppKey.Address("ABC", "Nordlys Bostøtte", "kim+a@example.test"));

    [Fact]
    public void Hash_OfARecoveryCodeHoweverItWasTyped_IsTheSame()
    {
        var code = RecoveryCode.Make();

        Assert.Matches("^[a-z2-9]{4}(-[a-z2-9]{4}){3}$", code);
        Assert.Equal(RecoveryCode.Hash("a", code), RecoveryCode.Hash("a", " " + code.ToUpperInvariant().Replace("-", " ", StringComparison.Ordinal)));
        Assert.NotEqual(RecoveryCode.Hash("a", code), RecoveryCode.Hash("b", code));
    }
}
