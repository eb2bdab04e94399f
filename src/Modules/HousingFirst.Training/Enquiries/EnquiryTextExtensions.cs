using System.Collections.Immutable;
using System.Globalization;
using HousingFirst.Sdk.Time;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Training.Enquiries;

/// <summary>Problems, periods and instants in the words of the feature.</summary>
internal static class EnquiryTextExtensions
{
    public static string Say(this IStringLocalizer<EnquiryTexts> texts, EnquiryProblem problem)
    {
        // A field that can be empty in one way has a sentence of its own for it.
        var own = texts[$"Problem.{problem.Kind}.{problem.Field}"];
        return own.ResourceNotFound
            ? texts[$"Problem.{problem.Kind}", problem.Field.Length > 0 ? texts[$"Field.{problem.Field}"] : "", problem.Limit, problem.Actual]
            : own.Value;
    }

    /// <summary>A period as people say it: 6 måneder.</summary>
    public static string Period(this IStringLocalizer<EnquiryTexts> texts, RetentionPeriod period)
    {
        ImmutableArray<string> parts =
        [
            .. Part(texts, "Year", period.Years),
            .. Part(texts, "Month", period.Months),
            .. Part(texts, "Day", period.Days),
        ];
        return string.Join(texts["List.And"], parts);
    }

    /// <summary>How long to wait, rounded up to what people count in.</summary>
    public static string Wait(this IStringLocalizer<EnquiryTexts> texts, TimeSpan wait) => wait > TimeSpan.FromHours(1)
        ? Part(texts, "Hour", (int)Math.Ceiling(wait.TotalHours))[0]
        : Part(texts, "Minute", Math.Max(1, (int)Math.Ceiling(wait.TotalMinutes)))[0];

    public static string Local(this IStringLocalizer<EnquiryTexts> texts, DateTime utc, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTimeFromUtc(utc, zone).ToString(texts["Date.Format"], CultureInfo.CurrentCulture);

    public static string Day(this IStringLocalizer<EnquiryTexts> texts, DateTime utc, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTimeFromUtc(utc, zone).ToString(texts["Date.Short"], CultureInfo.CurrentCulture);

    private static string[] Part(IStringLocalizer<EnquiryTexts> texts, string unit, int count) =>
        count == 0 ? [] : [texts[count == 1 ? $"Count.{unit}" : $"Count.{unit}s", count]];
}
