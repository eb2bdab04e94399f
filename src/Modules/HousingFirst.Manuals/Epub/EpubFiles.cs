namespace HousingFirst.Manuals.Epub;

/// <summary>Where a book's files stand inside it, seen from the folder of its package.</summary>
internal static class EpubFiles
{
    public const string Folder = "EPUB/";

    public const string Package = "package.opf";

    public const string Contents = "nav.xhtml";

    public const string Title = "title.xhtml";

    public const string Stylesheet = "book.css";

    // A folder of their own: a chapter may be called "nav".
    private const string Chapters = "chapters/";

    public static string Chapter(string chapterId) => $"{Chapters}{chapterId}.xhtml";

    public static string Picture(string name) => $"pictures/{name}";

    /// <summary>A file of the book as a chapter names it.</summary>
    public static string FromChapter(string file) => "../" + file;

    /// <summary>The chapter's file as another chapter links to it.</summary>
    public static string Sibling(string chapterId) => $"{chapterId}.xhtml";
}
