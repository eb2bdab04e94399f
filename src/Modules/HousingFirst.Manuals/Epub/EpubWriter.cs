using System.Collections.Immutable;
using HousingFirst.Manuals.Shipping;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals.Epub;

/// <summary>Writes a manual as EPUB 3. Pure: the same source in the same language gives the same bytes.</summary>
internal static class EpubWriter
{
    private static readonly Lazy<byte[]> Stylesheet = new(() => EmbeddedBytes.Of(typeof(EpubWriter).Assembly, "Texts/" + EpubFiles.Stylesheet));

    /// <param name="source">What the book is made of.</param>
    /// <param name="pictures">Its pictures by the portal's addresses for them.</param>
    /// <param name="texts">The platform's own words.</param>
    public static byte[] Write(EpubSource source, IReadOnlyDictionary<string, EpubPicture> pictures, IStringLocalizer<ManualTexts> texts)
    {
        ImmutableArray<EpubChapter> chapters =
            [.. source.Chapters.Select(chapter => EpubChapter.Write(source, chapter.Chapter, chapter.Text, pictures, texts))];
        using var archive = new EpubArchive();
        archive.Add("META-INF/container.xml", EpubPackage.Container());
        archive.Add(EpubFiles.Folder + EpubFiles.Package, EpubPackage.Write(source, chapters, texts));
        archive.Add(EpubFiles.Folder + EpubFiles.Contents, EpubFrontMatter.Contents(source, texts));
        archive.Add(EpubFiles.Folder + EpubFiles.Title, EpubFrontMatter.Title(source, texts));
        archive.Add(EpubFiles.Folder + EpubFiles.Stylesheet, Stylesheet.Value);
        foreach (var chapter in chapters)
        {
            archive.Add(EpubFiles.Folder + EpubFiles.Chapter(chapter.Chapter.Id), chapter.Bytes);
        }

        foreach (var picture in PicturesOf(chapters))
        {
            archive.AddAsItIs(EpubFiles.Folder + picture.File, picture.Bytes);
        }

        return archive.Close();
    }

    /// <summary>Each picture once: the same one may stand at several places, and under several names in the library.</summary>
    public static IEnumerable<EpubPicture> PicturesOf(ImmutableArray<EpubChapter> chapters) =>
        chapters.SelectMany(chapter => chapter.Pictures).DistinctBy(picture => picture.File).OrderBy(picture => picture.File, StringComparer.Ordinal);
}
