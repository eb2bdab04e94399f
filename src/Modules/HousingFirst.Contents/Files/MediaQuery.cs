using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Media;

namespace HousingFirst.Contents.Files;

/// <summary>Which files a list shows. Prints nothing of what was typed.</summary>
internal sealed record MediaQuery
{
    /// <summary>Words that all stand in the name or in what is said of the file.</summary>
    public string? Words { get; init; }

    public string? Folder { get; init; }

    public MediaKind? Kind { get; init; }

    /// <summary>Only what is something to see.</summary>
    public bool IsSeen { get; init; }

    /// <summary>Only pictures of which nobody has said what they show.</summary>
    public bool LacksAlt { get; init; }

    /// <summary>Only what can be shown as it is: not a picture of which nobody has said what it shows.</summary>
    public bool HasAlt { get; init; }

    public IDocumentQuery<MediaFileIndex> Ask(IDocumentSession session)
    {
        var query = session.Query<MediaFileIndex>(row => !row.IsFormer && !row.IsRemoved);
        if (Folder is { } folder)
        {
            query = query.Where(row => row.Folder == folder);
        }

        if (Kind is { } kind)
        {
            query = query.Where(row => row.Kind == kind);
        }

        if (IsSeen)
        {
            query = query.Where(row => row.Kind == MediaKind.Picture || row.Kind == MediaKind.Drawing);
        }

        if (LacksAlt)
        {
            query = query.Where(row => row.LacksAlt);
        }

        if (HasAlt)
        {
            query = query.Where(row => !row.LacksAlt);
        }

        foreach (var word in (Words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var folded = DanishText.Fold(word);
            query = query.Where(row => DanishText.Fold(row.Words).Contains(folded, StringComparison.Ordinal));
        }

        return query;
    }

    public override string ToString() => nameof(MediaQuery);
}
