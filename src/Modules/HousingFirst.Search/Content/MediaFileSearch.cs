using HousingFirst.Sdk.Media;
using HousingFirst.Sdk.Search;

namespace HousingFirst.Search.Content;

/// <summary>
/// Makes those files findable by their names of which somebody has said so: hand-outs, forms. A file is uploaded before the page that names it is
/// published, and that page may be for few; its name alone can tell. Pictures and typefaces belong to pages.
/// </summary>
internal sealed class MediaFileSearch : SearchProvider<MediaFile>
{
    public override int Version => 2;

    public override IEnumerable<SearchEntry> Read(MediaFile document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!document.IsFindable || document.RemovedUtc is not null
            || document.ContentType.StartsWith("image/", StringComparison.Ordinal)
            || document.ContentType.StartsWith("font/", StringComparison.Ordinal)
            || document.ContentType.StartsWith("video/", StringComparison.Ordinal))
        {
            yield break;
        }

        var name = document.Path[(document.Path.LastIndexOf('/') + 1)..];
        yield return new()
        {
            Key = "",
            Title = name,
            // Words that are tied together in a file's name are words all the same.
            Text = name[..(name.LastIndexOf('.') is > 0 and var dot ? dot : name.Length)].Replace('_', ' ').Replace('-', ' '),
            Context = document.Path.Replace('/', ' '),
            Url = "~/media/" + string.Join('/', document.Path.Split('/').Select(Uri.EscapeDataString)),
            Type = SearchTypes.File,
            Module = "HousingFirst.Contents",
        };
    }
}
