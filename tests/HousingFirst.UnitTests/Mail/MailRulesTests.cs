using HousingFirst.Platform.Mail;

namespace HousingFirst.UnitTests.Mail;

public sealed class MailRulesTests
{
    private static readonly DateTime First = new(2026, 11, 21, 8, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void NextTry_OneAfterTheOther_ComesEverLaterAndEndsAfterADay()
    {
        var tries = new List<DateTime> { First };
        while (!MailRules.IsOver(First, tries[^1]))
        {
            tries.Add(MailRules.NextTry(tries.Count, First, tries[^1]));
        }

        var gaps = tries.Zip(tries.Skip(1), (from, to) => to - from).ToList();
        Assert.Equal(TimeSpan.FromMinutes(2), gaps[0]);
        Assert.Equal(gaps.SkipLast(1).Order(), gaps.SkipLast(1));
        Assert.Equal(First.AddDays(1), tries[^1]);
        Assert.InRange(tries.Count, 8, 12);
    }

    [Fact]
    public void IsOver_IsCountedFromTheFirstTryAndNotFromTheStoring()
    {
        Assert.False(MailRules.IsOver(null, First.AddDays(20)));
        Assert.False(MailRules.IsOver(First, First.AddHours(23)));
        Assert.True(MailRules.IsOver(First, First.AddHours(24)));
    }

    [Fact]
    public void FirstDelay_OutlastsTheLongestTry() =>
        Assert.True(MailRules.NextTry(1, First, First) - First > TimeSpan.FromSeconds(90));
}
