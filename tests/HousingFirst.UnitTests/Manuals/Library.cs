using System.Collections.Immutable;
using HousingFirst.Manuals.Media;
using HousingFirst.Sdk.Media;

namespace HousingFirst.UnitTests.Manuals;

/// <summary>A portal's library with pictures in it.</summary>
internal static class Library
{
    public static MediaPictures With(params IReadOnlyList<string> paths) => Of(isOrnament: false, paths);

    /// <summary>Pictures that it says show nothing.</summary>
    public static MediaPictures WithOrnaments(params IReadOnlyList<string> paths) => Of(isOrnament: true, paths);

    private static MediaPictures Of(bool isOrnament, IReadOnlyList<string> paths) => new(paths.ToImmutableDictionary(
        MediaFile.KeyOf, path => new MediaPicture(path, MediaAddress.Of(path) + "?v=abc", "abc", null, "image/png", 30, 20, isOrnament), StringComparer.Ordinal));
}
