using System.Collections.Immutable;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Markup;
using HousingFirst.Sdk.Media;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HousingFirst.Manuals.Media;

/// <summary>Which files of the portal's library a text names, by their paths as they are compared. Pure.</summary>
internal static class MediaNames
{
    /// <summary>The pictures that it shows.</summary>
    public static ImmutableArray<string> PicturesIn(string text) => In(text, isPicture: true);

    /// <summary>The pictures that a chapter shows.</summary>
    public static ImmutableArray<string> PicturesIn(ManualChapter chapter) =>
        [.. chapter.AllSections.SelectMany(section => PicturesIn(section.Text)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>All that it shows or leads to.</summary>
    public static ImmutableArray<string> AllIn(string text) => In(text, isPicture: false);

    private static ImmutableArray<string> In(string text, bool isPicture) =>
        !text.Contains("media/", StringComparison.OrdinalIgnoreCase) ? [] :
    [
        .. ManualMarkdown.Parse(text).Descendants<LinkInline>().Where(link => link.IsImage || !isPicture).Select(link => MediaAddress.PathOf(link.Url)).OfType<string>()
            .Where(path => path.Length > 0).Select(MediaFile.KeyOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];
}
