namespace HousingFirst.Guidance.Calculators.Cost;

/// <summary>What a number of the calculator counts.</summary>
internal enum CostUnit
{
    Persons,
    Months,
    Quarters,
    Days,
    Percent,

    /// <summary>A part of 1, shown as per cent.</summary>
    Share,

    Kroner,
    KronerPerYear,
    KronerPerDay,
}
