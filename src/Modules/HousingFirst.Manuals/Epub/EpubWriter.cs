using System.Collections.Immutable;
using HousingFirst.Manuals.Shipping;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals.Epub;

/// <summary>Writes a manual as EPUB 3. Pure: the same source in the same language gives the same bytes.</summary>
internal static class EpubWriter
{
    private static readonly Lazy<byte[]> Stylesheet = new(() => EmbeddedBytes.Of(typeof(EpubWriter).Assembly, "Texts/" + EpubFiles.Stylesheet));

    public static byte[] Write(EpubSource source, IStringLocalizer<ManualTexts> texts)
    {
        ImmutableArray<EpubChapter> chapters = [.. source.Chapters.Select(chapter => EpubChapter.Write(source, chapter.Chapter, chapter.Text, texts))];
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

        return archive.Close();
    }
}
