using System.Collections.Immutable;
using System.Globalization;
using HousingFirst.Training.Courses;
using HousingFirst.Training.Runs;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Training.Words;

/// <summary>Dates, lengths and kinds in the words of the module.</summary>
internal static class TrainingTextExtensions
{
    private const int MinutesInAnHour = 60;

    public static string Date(this IStringLocalizer<TrainingTexts> texts, DateOnly date) => date.ToString(texts["Date.Format"], CultureInfo.CurrentCulture);

    /// <summary>A day with its weekday and times.</summary>
    public static string Day(this IStringLocalizer<TrainingTexts> texts, RunDay day) => texts[
        "Run.Day", day.Date.ToString(texts["Date.WithWeekday"], CultureInfo.CurrentCulture), texts.Time(day.Starts), texts.Time(day.Ends)];

    public static string Time(this IStringLocalizer<TrainingTexts> texts, TimeOnly time) => time.ToString(texts["Time.Format"], CultureInfo.CurrentCulture);

    public static string Month(this IStringLocalizer<TrainingTexts> texts, DateOnly month) => month.ToString(texts["Date.Month"], CultureInfo.CurrentCulture);

    /// <summary>The days of a run as people say them: 10.–12. marts 2027 og 9. juni 2027.</summary>
    public static string Days(this IStringLocalizer<TrainingTexts> texts, ImmutableArray<RunDay> days)
    {
        var spans = new List<(DateOnly First, DateOnly Last)>();
        foreach (var date in days.Select(day => day.Date).Distinct().Order())
        {
            if (spans.Count > 0 && spans[^1].Last.AddDays(1) == date)
            {
                spans[^1] = (spans[^1].First, date);
            }
            else
            {
                spans.Add((date, date));
            }
        }

        return texts.And([.. spans.Select(span => texts.Span(span.First, span.Last))]);
    }

    /// <summary>One or several of a thing; the texts are <c>Count.{one}</c> and <c>Count.{one}s</c>.</summary>
    public static string Count(this IStringLocalizer<TrainingTexts> texts, string one, int count) => texts[count == 1 ? $"Count.{one}" : $"Count.{one}s", count];

    /// <summary>Minutes as hours and minutes.</summary>
    public static string Length(this IStringLocalizer<TrainingTexts> texts, int minutes) => (minutes / MinutesInAnHour, minutes % MinutesInAnHour) switch
    {
        (0, var rest) => texts["Length.Minutes", rest],
        (var hours, 0) => texts.Count("Hour", hours),
        var (hours, rest) => texts["Length.HoursMinutes", hours, rest],
    };

    /// <summary>How long a course takes: 3 dage, 1 opfølgningsdag og 6 timers e-læring.</summary>
    public static string Duration(this IStringLocalizer<TrainingTexts> texts, CourseDuration duration)
    {
        var parts = new List<string>();
        if (duration.Days > 0)
        {
            parts.Add(texts.Count("Day", duration.Days));
        }

        if (duration.FollowUpDays > 0)
        {
            parts.Add(texts.Count("FollowUpDay", duration.FollowUpDays));
        }

        if (duration.ELearningHours > 0)
        {
            parts.Add(texts.Count("ELearningHour", duration.ELearningHours));
        }

        return texts.And([.. parts]);
    }

    public static string Kind(this IStringLocalizer<TrainingTexts> texts, CourseKind kind) => texts[$"Kind.{kind}"];

    public static string Method(this IStringLocalizer<TrainingTexts> texts, string method) => texts[$"Method.{method}"];

    public static string Form(this IStringLocalizer<TrainingTexts> texts, LessonForm form) => texts[$"Form.{form}"];

    /// <summary>A language's name in the reader's own.</summary>
    public static string Language(string code)
    {
        try
        {
            return CultureInfo.GetCultureInfo(code, predefinedOnly: true).DisplayName;
        }
        catch (CultureNotFoundException)
        {
            return code;
        }
    }

    /// <summary>An amount in the words of its currency.</summary>
    public static string Price(this IStringLocalizer<TrainingTexts> texts, RunPrice price)
    {
        var amount = price.Amount.ToString(price.Amount == decimal.Truncate(price.Amount) ? "N0" : "N2", CultureInfo.CurrentCulture);
        return price.Currency == "DKK" ? texts["Price.Kroner", amount] : $"{amount} {price.Currency}";
    }

    /// <summary>a, b og c.</summary>
    public static string And(this IStringLocalizer<TrainingTexts> texts, ImmutableArray<string> parts) => parts switch
    {
        [] => "",
        [var only] => only,
        [.. var first, var last] => texts["List.And", string.Join(", ", first), last],
    };

    private static string Span(this IStringLocalizer<TrainingTexts> texts, DateOnly first, DateOnly last)
    {
        if (first == last)
        {
            return texts.Date(first);
        }

        var begins = first.ToString((first.Year, first.Month) == (last.Year, last.Month) ? texts["Date.DayOfMonth"] : texts["Date.DayAndMonth"], CultureInfo.CurrentCulture);
        return $"{begins}–{texts.Date(last)}";
    }
}
