using System.Globalization;
using HousingFirst.Guidance.Answers;
using HousingFirst.Guidance.Rendering;

namespace HousingFirst.UnitTests.Guidance;

/// <summary>Two rules, as the manuals have them: a review can be late, and a fact can have run out.</summary>
public sealed class ReviewNoticeTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData(null, null, false, false)]
    [InlineData("2026-11-22", "2026-11-22", false, false)]
    [InlineData("2026-11-21", null, true, false)]
    [InlineData("2027-11-22", "2026-11-21", false, true)]
    [InlineData("2026-11-21", "2026-11-21", true, true)]
    public void Of_DaysOfAText_TellsEachRuleForItself(string? nextReview, string? validTo, bool isOverdue, bool hasExpired)
    {
        GuidanceText text = new()
        {
            Kind = GuidanceKind.Answer, Id = "a", Title = "A?", Theme = "metoderne", Short = "A.", Owner = "manualEditor", Markdown = "A.", NextReview = Day(nextReview), ValidTo = Day(validTo),
        };

        var notice = ReviewNotice.Of(text, Today);

        Assert.Equal((isOverdue, hasExpired), (text.IsOverdue(Today), text.HasExpired(Today)));
        Assert.Equal(isOverdue ? Day(nextReview) : null, notice.Overdue);
        Assert.Equal(hasExpired ? Day(validTo) : null, notice.Expired);
    }

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
