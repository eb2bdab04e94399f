using System.Collections.Immutable;
using HousingFirst.Sdk.Time;

namespace HousingFirst.Guidance.Calculators.Refund;

/// <summary>The days that count for the state's refund.</summary>
internal sealed record RefundPlan
{
    // An open stay is followed until its refund has run out and come again: both lie within two running years.
    private const int YearsAhead = 2;

    private RefundPlan()
    {
    }

    /// <summary>The running years, with the days of an open stay up to and including today.</summary>
    public required ImmutableArray<RefundYear> Years { get; init; }

    /// <summary>For an open stay: the last day with refund if it goes on; behind today when it has run out, null when no day of it gives any.</summary>
    public required DateOnly? RefundEnds { get; init; }

    /// <summary>For an open stay: the day on which refund begins anew if it goes on.</summary>
    public required DateOnly? RefundResumes { get; init; }

    /// <summary>For an open stay with refund: days on which so many days are left.</summary>
    public required ImmutableArray<(int Left, DateOnly Day)> Warnings { get; init; }

    public required SupportRefund Support { get; init; }

    /// <summary>The discharge from which the years of support run.</summary>
    public required DateOnly? FirstDischarge { get; init; }

    /// <summary>The discharge before which the decision must be made; null while no day is planned, or nothing is left to decide.</summary>
    public required DateOnly? PlannedDischarge { get; init; }

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
    /// <param name="businessDays">The days on which decisions are made.</param>
    public static RefundPlan Of(RefundRules rules, RefundCase asked, DateOnly today, DanishBusinessDays businessDays)
    {
        List<RefundYear> years = [];
        foreach (var stay in asked.Stays.Where(stay => !stay.IsOpen))
        {
            for (var day = stay.Admitted; day < stay.Discharged; day = day.AddDays(1))
            {
                Count(rules, years, day);
            }
        }

        var (ends, resumes, warnings) = asked.Stays is [.., { IsOpen: true } open] ? Follow(rules, years, open.Admitted, today) : (null, null, []);
        var first = FirstOf(rules, asked.Stays);
        var supportEnds = first?.AddYears(rules.SupportYears).AddDays(-1);
        var support = SupportOf(asked, supportEnds, today);
        var runs = support is not (SupportRefund.NoStay or SupportRefund.TooLate);
        var planned = support is SupportRefund.DecideBefore ? asked.Stays[^1].Discharged : null;
        return new()
        {
            Years = [.. years],
            RefundEnds = ends,
            RefundResumes = resumes,
            Warnings = warnings,
            Support = support,
            FirstDischarge = first,
            PlannedDischarge = planned,
            DecideBy = planned is { } discharge ? businessDays.Add(discharge, -rules.DecisionBusinessDays) : null,
            SupportEnds = runs ? supportEnds : null,
            Reminder = runs ? first?.AddMonths(rules.ReminderMonths) : null,
        };
    }

    // A stay within the years does not start them again; one that begins after them has years of its own.
    private static DateOnly? FirstOf(RefundRules rules, ImmutableArray<ShelterStay> stays)
    {
        DateOnly? first = null;
        foreach (var stay in stays)
        {
            if (first is not { } begun || stay.Admitted >= begun.AddYears(rules.SupportYears))
            {
                first = stay.Discharged;
            }
        }

        return first;
    }

    private static SupportRefund SupportOf(RefundCase asked, DateOnly? supportEnds, DateOnly today)
    {
        if (asked.Stays is not [.., { } last])
        {
            return SupportRefund.NoStay;
        }

        var support = (asked.DecidedOn, last.Discharged) switch
        {
            (null, null) => SupportRefund.DecideBefore,
            (null, { } discharge) => discharge >= today ? SupportRefund.DecideBefore : SupportRefund.TooLate,
            ({ }, null) => SupportRefund.Right,
            ({ } decided, { } discharge) when decided == discharge => SupportRefund.SameDay,
            ({ } decided, { } discharge) => decided < discharge ? SupportRefund.Right : SupportRefund.TooLate,
        };
        if (asked.WentOn && last.Discharged is not null && support is not SupportRefund.Right)
        {
            support = asked.DecidedOn is null ? SupportRefund.MayFollow : SupportRefund.Right;
        }

        // Support begins with the discharge: years that are over by then give it nothing.
        var needed = last.Discharged is { } end && end > today ? end : today;
        return support is not SupportRefund.TooLate && supportEnds < needed ? SupportRefund.Expired : support;
    }

    // Goes through an open stay day by day: the refund that runs today, or ran last, and the next after it. Days up to today are added to the years.
    private static (DateOnly? Ends, DateOnly? Resumes, ImmutableArray<(int Left, DateOnly Day)> Warnings) Follow(
        RefundRules rules, List<RefundYear> years, DateOnly admitted, DateOnly today)
    {
        var from = today > admitted ? today : admitted;
        List<RefundYear> ahead = [.. years];
        DateOnly? begins = null, ends = null, resumes = null;
        for (var day = admitted; resumes is null && day <= from.AddYears(YearsAhead); day = day.AddDays(1))
        {
            if (Count(rules, ahead, day))
            {
                if (ends == day.AddDays(-1))
                {
                    ends = day;
                }
                else if (day <= from)
                {
                    (begins, ends) = (day, day);
                }
                else
                {
                    resumes = day;
                }
            }

            if (day == today)
            {
                years.Clear();
                years.AddRange(ahead);
            }
        }

        ImmutableArray<(int Left, DateOnly Day)> warnings = begins is { } first && ends is { } last && last >= from ? [.. Warn(rules, first, last)] : [];
        return (ends, resumes, warnings);
    }

    // Counted back from the end, which knows of a limit that changes on the way.
    private static IEnumerable<(int Left, DateOnly Day)> Warn(RefundRules rules, DateOnly begins, DateOnly ends) =>
        rules.Warnings.Select(left => (Left: left, Day: ends.AddDays(1 - left))).Where(warning => warning.Day >= begins);

    // Adds a day of stay to its running year, and says whether it gives refund.
    private static bool Count(RefundRules rules, List<RefundYear> years, DateOnly day)
    {
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
        return gives;
    }
}
