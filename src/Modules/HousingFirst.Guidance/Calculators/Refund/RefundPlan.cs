using System.Collections.Immutable;
using HousingFirst.Sdk.Time;

namespace HousingFirst.Guidance.Calculators.Refund;

/// <summary>The days that count for the state's refund.</summary>
internal sealed record RefundPlan
{
    // An open stay is followed until its refund has run out; with one limit a year that is within the year.
    private const int LongestLook = 366;

    private RefundPlan()
    {
    }

    public required ImmutableArray<RefundYear> Years { get; init; }

    /// <summary>For an open stay: the last day with refund if it goes on.</summary>
    public required DateOnly? RefundEnds { get; init; }

    /// <summary>For an open stay: days on which so many days are left.</summary>
    public required ImmutableArray<(int Left, DateOnly Day)> Warnings { get; init; }

    public required SupportRefund Support { get; init; }

    /// <summary>The first discharge, from which the years of support run.</summary>
    public required DateOnly? FirstDischarge { get; init; }

    /// <summary>The last day on which the decision is made in good time.</summary>
    public required DateOnly? DecideBy { get; init; }

    /// <summary>The last day on which support gives refund.</summary>
    public required DateOnly? SupportEnds { get; init; }

    /// <summary>The day to tell the municipality that it ends.</summary>
    public required DateOnly? Reminder { get; init; }

    /// <summary>The plan.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="asked">The stays, and the decision.</param>
    /// <param name="today">The day on which it is asked: a discharge that lies behind it has happened.</param>
    public static RefundPlan Of(RefundRules rules, RefundCase asked, DateOnly today)
    {
        List<RefundYear> years = [];
        foreach (var stay in asked.Stays.Where(stay => !stay.IsOpen))
        {
            Count(rules, years, stay.Admitted, stay.Discharged!.Value.DayNumber - stay.Admitted.DayNumber, _ => true);
        }

        DateOnly? ends = null;
        var warnings = ImmutableArray.CreateBuilder<(int Left, DateOnly Day)>();
        if (asked.Stays is [.., { IsOpen: true } open])
        {
            List<RefundYear> ahead = [.. years];
            Count(rules, ahead, open.Admitted, LongestLook, day =>
            {
                var year = ahead[^1];
                if (year.WithRefund < year.Days)
                {
                    return false;
                }

                ends = day;
                var left = rules.LimitOn(day) - year.WithRefund;
                warnings.AddRange(rules.Warnings.Where(warning => warning == left).Select(warning => (warning, day.AddDays(1))));
                return true;
            });
        }

        var first = asked.Stays.Where(stay => !stay.IsOpen).Select(stay => stay.Discharged).Min();
        var support = SupportOf(asked, today);
        var last = asked.Stays.LastOrDefault()?.Discharged;
        var runs = support is SupportRefund.Right or SupportRefund.SameDay or SupportRefund.DecideBefore ? first : null;
        return new()
        {
            Years = [.. years],
            RefundEnds = ends,
            Warnings = warnings.ToImmutable(),
            Support = support,
            FirstDischarge = first,
            DecideBy = support == SupportRefund.DecideBefore && last is { } planned
                ? new DanishBusinessDays(ClosedDays.None).Add(planned, -rules.DecisionBusinessDays)
                : null,
            SupportEnds = runs?.AddYears(rules.SupportYears).AddDays(-1),
            Reminder = runs?.AddMonths(rules.ReminderMonths),
        };
    }

    private static SupportRefund SupportOf(RefundCase asked, DateOnly today)
    {
        if (asked.Stays is not [.., { } last])
        {
            return SupportRefund.NoStay;
        }

        return (asked.DecidedOn, last.Discharged) switch
        {
            (null, null) => SupportRefund.DecideBefore,
            (null, { } discharge) => discharge >= today ? SupportRefund.DecideBefore : SupportRefund.TooLate,
            ({ }, null) => SupportRefund.Right,
            ({ } decided, { } discharge) when decided == discharge => SupportRefund.SameDay,
            ({ } decided, { } discharge) => decided < discharge ? SupportRefund.Right : SupportRefund.TooLate,
        };
    }

    // Adds days of stay to the running years, until they end or nobody wants the next.
    private static void Count(RefundRules rules, List<RefundYear> years, DateOnly from, int days, Func<DateOnly, bool> goesOn)
    {
        for (var offset = 0; offset < days; offset++)
        {
            var day = from.AddDays(offset);
            if (years.Count == 0 || day >= years[^1].EndsBefore)
            {
                years.Add(new(day, 0, 0, null, false));
            }

            var year = years[^1];
            var gives = year.Days < rules.LimitOn(day);
            years[^1] = year with
            {
                Days = year.Days + 1,
                WithRefund = year.WithRefund + (gives ? 1 : 0),
                LastRefundDay = gives ? day : year.LastRefundDay,
                CrossesChange = rules.LimitOn(year.Start) != rules.LimitOn(day),
            };
            if (!goesOn(day))
            {
                return;
            }
        }
    }
}
