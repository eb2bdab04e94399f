using System.Globalization;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Cti;

/// <summary>Dates in the words of the module.</summary>
internal static class CtiTextExtensions
{
    /// <summary>30. november 2026.</summary>
    public static string Date(this IStringLocalizer<CtiTexts> texts, DateOnly date) => date.ToString(texts["Date.Format"], CultureInfo.CurrentCulture);

    /// <summary>mandag den 30. november 2026.</summary>
    public static string Day(this IStringLocalizer<CtiTexts> texts, DateOnly date) => date.ToString(texts["Day.Format"], CultureInfo.CurrentCulture);

    /// <summary>man. 30. nov. 2026.</summary>
    public static string Short(this IStringLocalizer<CtiTexts> texts, DateOnly date) => date.ToString(texts["Short.Format"], CultureInfo.CurrentCulture);

    /// <summary>30. nov.</summary>
    public static string DayMonth(this IStringLocalizer<CtiTexts> texts, DateOnly date) => date.ToString(texts["DayMonth.Format"], CultureInfo.CurrentCulture);
}
