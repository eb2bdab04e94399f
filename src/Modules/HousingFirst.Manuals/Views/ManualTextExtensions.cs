using System.Globalization;
using HousingFirst.Manuals.Editions;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals.Views;

/// <summary>Dates and numbers in the words of the module.</summary>
public static class ManualTextExtensions
{
    /// <summary>A date as people write it.</summary>
    public static string Date(this IStringLocalizer<ManualTexts> texts, DateOnly date) =>
        date.ToString(texts["Date.Format"], CultureInfo.CurrentCulture);

    /// <summary>One or several of a thing; the texts are <c>Count.{one}</c> and <c>Count.{one}s</c>.</summary>
    public static string Count(this IStringLocalizer<ManualTexts> texts, string one, int count) =>
        texts[count == 1 ? $"Count.{one}" : $"Count.{one}s", count];

    /// <summary>Who has written a manual, and whether anybody of the portal has reviewed it.</summary>
    public static string About(this IStringLocalizer<ManualTexts> texts, ManualEdition edition, string provider)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return edition.IsOwn ? texts["Own.AboutText", provider] : $"{texts["Manual.AboutText"]} {texts["Review.MissingText", provider]}";
    }

    /// <summary>A source in one line, without its address.</summary>
    public static string Line(this ManualSource source) =>
        source.Year is { } year ? string.Create(CultureInfo.InvariantCulture, $"{source.Publisher}, {year}") : source.Publisher;
}
