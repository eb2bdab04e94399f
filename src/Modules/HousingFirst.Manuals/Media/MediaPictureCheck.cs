using HousingFirst.Manuals.Markup;
using HousingFirst.Manuals.Reading;
using HousingFirst.Manuals.Writing;
using HousingFirst.Sdk.Media;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HousingFirst.Manuals.Media;

/// <summary>What is wrong with the pictures in a text that the portal writes itself. Each keeps it from readers. Pure.</summary>
internal static class MediaPictureCheck
{
    /// <summary>Whether a text shows a picture that no portal's library could have.</summary>
    public static bool HoldsOutside(string text) => PicturesIn(text).Any(picture => MediaAddress.PathOf(picture.Url) is null);

    /// <param name="text">The text in Markdown.</param>
    /// <param name="library">What it names of the portal's library.</param>
    public static IEnumerable<TextProblem> Find(string text, MediaPictures library)
    {
        foreach (var picture in PicturesIn(text))
        {
            var known = library.Find(picture.Url);
            var kind = MediaAddress.PathOf(picture.Url) is null ? ProblemKind.OutsidePicture
                : known is null ? ProblemKind.MissingPicture
                : PlainText.Of(picture).Length == 0 && !known.IsOrnament ? ProblemKind.MissingAlt
                : (ProblemKind?)null;
            if (kind is { } wrong)
            {
                yield return TextProblem.At(new(wrong, IsError: true, "", picture.Line + 1, "", ""), text, linesBefore: 0);
            }
        }
    }

    private static IEnumerable<LinkInline> PicturesIn(string text) =>
        ManualMarkdown.Parse(text).Descendants<LinkInline>().Where(link => link.IsImage);
}
