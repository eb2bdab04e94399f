using System.Globalization;

namespace HousingFirst.Contents.Desk;

/// <summary>Names the saves of items.</summary>
internal static class ContentSave
{
    /// <summary>The newest save of an item; empty for one that was never saved.</summary>
    public static string NameOf(ContentItem? latest) => latest is null
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"{latest.ContentItemVersionId}.{latest.ModifiedUtc?.Ticks}");
}
