using HousingFirst.Sdk.Media;
using HousingFirst.Sdk.Search;

namespace HousingFirst.Search.Content;

/// <summary>Makes files findable by their names: hand-outs, forms. Pictures and typefaces belong to pages.</summary>
internal sealed class MediaFileSearch : SearchProvider<MediaFile>
{
    public override IEnumerable<SearchEntry> Read(MediaFile document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.ContentType.StartsWith("image/", StringComparison.Ordinal)
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
