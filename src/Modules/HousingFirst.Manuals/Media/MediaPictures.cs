using System.Collections.Immutable;
using HousingFirst.Sdk.Media;

namespace HousingFirst.Manuals.Media;

/// <summary>The pictures of the portal's library that texts name, by the paths that they name them by. What is not there, or no picture, is not in it.</summary>
internal sealed class MediaPictures(ImmutableDictionary<string, MediaPicture> byPath)
{
    public static MediaPictures None { get; } = new(ImmutableDictionary<string, MediaPicture>.Empty);

    public IEnumerable<MediaPicture> All => byPath.Values.DistinctBy(picture => picture.Url).OrderBy(picture => picture.Url, StringComparer.Ordinal);

    /// <summary>The picture at an address as texts write it; null when there is none.</summary>
    public MediaPicture? Find(string? address) =>
        MediaAddress.PathOf(address) is { } path ? byPath.GetValueOrDefault(MediaFile.KeyOf(path)) : null;

    /// <summary>Differs whenever the HTML of a text would that names these paths; empty for one that names none.</summary>
    public string KeyFor(IEnumerable<string> paths) => string.Join('|', paths.Select(path => byPath.GetValueOrDefault(path)?.ToString() ?? "-"));
}
