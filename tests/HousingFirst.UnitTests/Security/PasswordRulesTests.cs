using HousingFirst.Platform.Security;
using HousingFirst.Sdk.Security;

namespace HousingFirst.UnitTests.Security;

public sealed class PasswordRulesTests
{
    private const int Minimum = 10;

    [Theory]
    [InlineData("fire korte ord")]
    [InlineData("aaaaaaaaaa")]
    [InlineData("0123456789")]
    public void Check_LongEnough_TakesItWhateverItIsMadeOf(string password) =>
        Assert.Empty(PasswordRules.Check(password, Minimum, "kim@example.test", "Kim", "nordlys"));

    [Fact]
    public void Check_OneCharacterShort_SaysHowLongItMustBe() =>
        Assert.Equal([new AccountProblem.PasswordTooShort(Minimum)], PasswordRules.Check("123456789", Minimum));

    [Fact]
    public void Check_LongerThanIsHashed_IsRefusedAndNotCutOff() =>
        Assert.Equal(
            [new AccountProblem.PasswordTooLong(PasswordRules.MaxLength)],
            PasswordRules.Check(new string('a', PasswordRules.MaxLength + 1), Minimum));

    [Theory]
    [InlineData("kim.holm@example.test")]
    [InlineData("KIM.HOLM@EXAMPLE.TEST")]
    [InlineData(" kim.holm@example.test ")]
    [InlineData("nordlys bostøtte")]
    public void Check_MailOrPortalName_IsRefused(string password) =>
        Assert.Equal(
            [new AccountProblem.PasswordGuessable()],
            PasswordRules.Check(password, Minimum, "kim.holm@example.test", null, "nordlys", "Nordlys Bostøtte"));

    [Fact]
    public void Check_AllWrong_NamesEverything() =>
        Assert.Equal(
            [new AccountProblem.PasswordTooShort(Minimum), new AccountProblem.PasswordGuessable()],
            PasswordRules.Check("nordlys", Minimum, "nordlys"));
}
