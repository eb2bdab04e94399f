using HousingFirst.Contents.Files;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Media;

namespace HousingFirst.Contents.Indexes;

internal sealed class MediaFileIndexProvider : IndexProvider<MediaFile, MediaFileIndex>
{
    private const int MaxWords = 1000;

    public override IEnumerable<MediaFileIndex> MapMany(MediaFile document)
    {
        var slash = document.Path.LastIndexOf('/');
        var name = document.Path[(slash + 1)..];
        var words = $"{name.Replace('-', ' ').Replace('_', ' ')} {name} {document.Alt}";
        var kind = MediaKinds.Of(document.ContentType);
        MediaFileIndex row = new(
            MediaFile.KeyOf(document.Path),
            document.Hash,
            document.Size,
            kind,
            document.Path[..Math.Max(0, slash)],
            name,
            words[..Math.Min(words.Length, MaxWords)],
            document.Alt is null && kind.IsSeen(),
            document.StoredUtc,
            IsFormer: false,
            document.RemovedUtc is not null,
            document.RemovedUtc);
        return document.FormerPaths.Select(path => row with { Path = path, IsFormer = true }).Prepend(row);
    }
}
