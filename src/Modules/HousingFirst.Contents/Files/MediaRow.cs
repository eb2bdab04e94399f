using HousingFirst.Sdk.Media;

namespace HousingFirst.Contents.Files;

/// <summary>A file in a list.</summary>
/// <param name="Id">Its document's id.</param>
/// <param name="Path">The path that it is named by in content.</param>
/// <param name="Name">What it is called in its folder.</param>
/// <param name="Folder">Where it stands; empty at the root.</param>
/// <param name="Kind">What it is for people.</param>
/// <param name="Size">How much room it takes, in words.</param>
/// <param name="StoredUtc">When it was stored.</param>
/// <param name="Url">Portal-relative address of its bytes.</param>
/// <param name="Alt">What it shows; null when nobody has said.</param>
internal sealed record MediaRow(
    long Id, string Path, string Name, string Folder, MediaKind Kind, string Size, DateTime? StoredUtc, string Url, string? Alt)
{
    public bool IsSeen => Kind.IsSeen();

    public bool LacksAlt => IsSeen && Alt is null;

    /// <summary>The ending in small letters, without the dot.</summary>
    public string Ending => System.IO.Path.GetExtension(Name).TrimStart('.').ToLowerInvariant();

    public static MediaRow Of(MediaFile file, long id, string url)
    {
        var slash = file.Path.LastIndexOf('/');
        return new(
            id, file.Path, file.Path[(slash + 1)..], file.Path[..Math.Max(0, slash)], MediaKinds.Of(file.ContentType), FileSize.Of(file.Size), file.StoredUtc,
            url, file.Alt);
    }

    public override string ToString() => nameof(MediaRow);
}
