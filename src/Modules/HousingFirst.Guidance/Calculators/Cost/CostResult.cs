namespace HousingFirst.Guidance.Calculators.Cost;

/// <summary>What a year costs, and what it spares. Nothing is rounded here.</summary>
internal sealed record CostResult
{
    // A CTI course takes nine months from the move.
    private const decimal CourseMonths = 9;

    // Far beyond any stay.
    private const decimal MostDays = 1_000_000;

    private CostResult()
    {
    }

    public required decimal Fte { get; init; }

    public required decimal Gross { get; init; }

    public required decimal PerCitizen { get; init; }

    public required decimal Refund { get; init; }

    public required decimal Net { get; init; }

    /// <summary>Courses that can be finished in a year; null where courses have no end.</summary>
    public required decimal? CoursesPerYear { get; init; }

    public required decimal? PerCourse { get; init; }

    /// <summary>What the municipality pays for one citizen's days in a shelter.</summary>
    public required decimal ShelterOwn { get; init; }

    /// <summary>What is spared on shelters.</summary>
    public required decimal ShelterSaving { get; init; }

    /// <summary>What the municipality itself says is spared besides.</summary>
    public required decimal OtherSavings { get; init; }

    public required decimal Avoided { get; init; }

    public required decimal NetSaving { get; init; }

    /// <summary>The fewest days in a shelter without the effort that alone pay for it, other savings left out; null when no number of days does.</summary>
    public required int? BreakEvenDays { get; init; }

    public static CostResult Of(CostInput input)
    {
        var fte = input.Citizens / input.Caseload;
        var gross = fte * ((input.SalaryPerFte * (1 + input.OverheadPct / 100)) + input.TrainingPerFte + input.SupervisionPerFte);
        var refund = gross * input.RefundShare * input.RefundRate;
        var net = gross - refund + (input.Citizens * input.SetupCostPerCitizen);
        decimal? courses = input.Method == CostMethod.Cti
            ? fte * input.Caseload * input.WorkingMonths / (CourseMonths + input.ContactMonths)
            : null;
        var shelterOwn = ShelterOwnFor(input, input.ShelterDaysWithout);
        var shelterSaving = input.Citizens * input.Retention * shelterOwn;
        var avoided = shelterSaving + input.OtherSavings;
        return new()
        {
            Fte = fte,
            Gross = gross,
            PerCitizen = gross / input.Citizens,
            Refund = refund,
            Net = net,
            CoursesPerYear = courses,
            PerCourse = gross / courses,
            ShelterOwn = shelterOwn,
            ShelterSaving = shelterSaving,
            OtherSavings = input.OtherSavings,
            Avoided = avoided,
            NetSaving = avoided - net,
            BreakEvenDays = FewestDays(input, net),
        };
    }

    /// <summary>What the municipality itself pays for so many days, after refund and own payment.</summary>
    internal static decimal ShelterOwnFor(CostInput input, decimal days) =>
        (input.ShelterDayRate * input.RefundRate * Math.Min(days, input.ShelterRefundDays))
        + (input.ShelterDayRate * Math.Max(0, days - input.ShelterRefundDays))
        - (input.OwnPaymentPerDay * days);

    // Two straight lines that meet where the refund ends: one look at each finds the day.
    private static int? FewestDays(CostInput input, decimal net)
    {
        decimal Worth(decimal days) => input.Citizens * input.Retention * ShelterOwnFor(input, days);
        if (net <= 0)
        {
            return 0;
        }

        var (withRefund, without) = (Worth(1) - Worth(0), Worth(input.ShelterRefundDays + 1) - Worth(input.ShelterRefundDays));
        if (input.ShelterRefundDays >= 1 && withRefund > 0 && Reach(0, withRefund) is { } early && early <= input.ShelterRefundDays)
        {
            return early;
        }

        return without > 0 ? Reach(input.ShelterRefundDays, without) : null;

        int? Reach(decimal from, decimal aDay)
        {
            // Asked before dividing: the quotient of a very small day is no number any more.
            if (aDay < (net - Worth(from)) / MostDays)
            {
                return null;
            }

            var days = from + Math.Ceiling((net - Worth(from)) / aDay);

            // The quotient may have been rounded in its last decimal.
            days = Worth(days - 1) >= net ? days - 1 : days;
            return (int)(Worth(days) >= net ? days : days + 1);
        }
    }
}
