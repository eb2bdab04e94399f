using System.Globalization;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Guidance.Calculators;

/// <summary>Numbers and dates in the words of the calculators.</summary>
internal static class CalculatorTextExtensions
{
    private const decimal Thousand = 1000;

    /// <summary>30. november 2026.</summary>
    public static string Date(this IStringLocalizer<CalculatorTexts> texts, DateOnly date) => date.ToString(texts["Date.Format"], CultureInfo.CurrentCulture);

    /// <summary>mandag den 30. november 2026.</summary>
    public static string Day(this IStringLocalizer<CalculatorTexts> texts, DateOnly date) => date.ToString(texts["Day.Format"], CultureInfo.CurrentCulture);

    /// <summary>An amount to the nearest thousand kroner: what is reckoned is not known closer.</summary>
    public static string Amount(this IStringLocalizer<CalculatorTexts> texts, decimal kroner) =>
        texts["Amount", (Math.Round(kroner / Thousand, MidpointRounding.AwayFromZero) * Thousand).ToString("N0", CultureInfo.CurrentCulture)];

    /// <summary>A number as people write it, with as few decimals as it needs, two at most.</summary>
    public static string Number(decimal number) => number.ToString("#,0.##", CultureInfo.CurrentCulture);
}
