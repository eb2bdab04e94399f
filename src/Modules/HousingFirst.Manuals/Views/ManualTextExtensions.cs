using System.Globalization;
using HousingFirst.Manuals.Editions;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals.Views;

/// <summary>Dates, numbers and names of roles in the words of the module.</summary>
public static class ManualTextExtensions
{
    /// <summary>A date as people write it.</summary>
    public static string Date(this IStringLocalizer<ManualTexts> texts, DateOnly date) =>
        date.ToString(texts["Date.Format"], CultureInfo.CurrentCulture);

    /// <summary>One or several of a thing; the texts are <c>Count.{one}</c> and <c>Count.{one}s</c>.</summary>
    public static string Count(this IStringLocalizer<ManualTexts> texts, string one, int count) =>
        texts[count == 1 ? $"Count.{one}" : $"Count.{one}s", count];

    /// <summary>A role as people call it; one that the module has no word for as it is written.</summary>
    public static string Role(this IStringLocalizer<ManualTexts> texts, string role)
    {
        var name = texts["Role." + role];
        return name.ResourceNotFound ? role : name.Value;
    }

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
