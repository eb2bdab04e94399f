using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals.Workshop;

/// <summary>Places in the words of those who write.</summary>
internal static class PlaceTextExtensions
{
    public static string Say(this IStringLocalizer<ManualDeskTexts> texts, PlaceChoice place) =>
        place.After is null ? texts["Place.Last"] : place.After == place.ChapterId ? texts["Place.First"] : texts["Place.After", place.Title];
}
