using System.Globalization;
using HousingFirst.Sdk.Time;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Guidance.Feedback;

/// <summary>Problems, periods and instants in the words of the module.</summary>
internal static class FeedbackTextExtensions
{
    public static string Say(this IStringLocalizer<FeedbackTexts> texts, FeedbackProblem problem) => texts[$"Problem.{problem.Code}", problem.Limit, problem.Actual];

    /// <summary>A period as people say it: 6 måneder.</summary>
    public static string Period(this IStringLocalizer<FeedbackTexts> texts, RetentionPeriod period) => string.Join(
        texts["List.And"],
        new[] { (Unit: "Year", Count: period.Years), (Unit: "Month", Count: period.Months), (Unit: "Day", Count: period.Days) }
            .Where(part => part.Count > 0)
            .Select(part => texts[part.Count == 1 ? $"Count.{part.Unit}" : $"Count.{part.Unit}s", part.Count].Value));

    public static string Day(this IStringLocalizer<FeedbackTexts> texts, DateTime utc, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTimeFromUtc(utc, zone).ToString(texts["Date.Format"], CultureInfo.CurrentCulture);
}
