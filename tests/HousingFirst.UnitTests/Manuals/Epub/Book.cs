using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using HousingFirst.Manuals;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Epub;
using HousingFirst.Manuals.Rendering;
using HousingFirst.Manuals.Shelves;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace HousingFirst.UnitTests.Manuals.Epub;

/// <summary>Books of small manuals, opened.</summary>
internal static class Book
{
    public static XNamespace Html => "http://www.w3.org/1999/xhtml";

    public static IStringLocalizer<ManualTexts> Texts { get; } = new StringLocalizer<ManualTexts>(
        new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions { ResourcesPath = "Resources" }), NullLoggerFactory.Instance));

    public static byte[] Of(ManualEdition edition, string pathBase = "", params IReadOnlyList<ManualEdition> others) =>
        EpubWriter.Write(Source(edition, pathBase, others), ImmutableDictionary<string, EpubPicture>.Empty, Texts);

    public static EpubSource Source(ManualEdition edition, string pathBase = "", params IReadOnlyList<ManualEdition> others) => new(
        new(edition, new ManualPin(), "Portalen"),
        [.. edition.Chapters.Select(chapter => (chapter, ChapterRenderer.Render(Rendered.Scope(edition, null, pathBase, others) with { Chapter = chapter })))],
        "Portalen",
        "https://portal.example",
        pathBase);

    /// <summary>A book whose one section holds the HTML as it is.</summary>
    public static XDocument ChapterOf(string html)
    {
        var edition = Given.ReadBody(Given.SoundBody).Edition!;
        var source = Source(edition);
        var section = new RenderedSection(edition.Chapters[0].Sections[0], new(""), new HtmlString(html));
        var chapter = EpubChapter.Write(source, edition.Chapters[0], new([section]), ImmutableDictionary<string, EpubPicture>.Empty, Texts);
        using var bytes = new MemoryStream(chapter.Bytes);
        return XDocument.Load(bytes);
    }

    public static ImmutableArray<string> Names(byte[] book)
    {
        using var zip = new ZipArchive(new MemoryStream(book));
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }

    public static string Text(byte[] book, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(book));
        using var reader = new StreamReader(zip.GetEntry(name)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
