namespace HousingFirst.Manuals.Epub;

/// <summary>
/// Turns the addresses of the portal's pages into a book's: chapters of the same manual become files of the book, everything else of
/// the portal its full address. What the reader may not see is no link in the portal's page, so it is none here.
/// </summary>
internal sealed class EpubLinks(EpubSource source)
{
    private readonly string _manual = source.PathBase + ManualAddresses.Manual(source.Manual.Id);

    public string Of(string address)
    {
        if (!address.StartsWith('/'))
        {
            return address;
        }

        var fragment = address.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash ? address[hash..] : "";
        var path = address[..^fragment.Length];
        if (path == _manual)
        {
            return "../" + EpubFiles.Title;
        }

        return path.StartsWith(_manual + "/", StringComparison.Ordinal) && source.Edition.Chapter(path[(_manual.Length + 1)..]) is { } chapter
            ? EpubFiles.Sibling(chapter.Id) + fragment
            : source.Origin + address;
    }
}
