using System.Collections.Immutable;

namespace HousingFirst.Guidance.Calculators.Refund;

/// <summary>State refund as the law has it: <c>Calculators/da/refund.yml</c>.</summary>
internal sealed record RefundRules
{
    public required string Version { get; init; }

    /// <summary>The day on which someone looks at the law again.</summary>
    public required DateOnly ValidTo { get; init; }

    public required decimal ShelterRate { get; init; }

    /// <summary>Days with refund in a running year, from the day on which each limit came into force.</summary>
    public required ImmutableArray<(DateOnly From, int Days)> Limits { get; init; }

    /// <summary>Days left when it is time to act.</summary>
    public required ImmutableArray<int> Warnings { get; init; }

    public required decimal SupportRate { get; init; }

    public required int SupportYears { get; init; }

    public required int ReminderMonths { get; init; }

    public required int DecisionBusinessDays { get; init; }

    /// <summary>The rules in words.</summary>
    public required ImmutableArray<string> Facts { get; init; }

    public required ImmutableArray<string> Uncertain { get; init; }

    public required ImmutableArray<string> Sources { get; init; }

    /// <summary>The limit that is in force on a day.</summary>
    public int LimitOn(DateOnly day) => Limits.Last(limit => limit.From <= day || limit == Limits[0]).Days;
}
