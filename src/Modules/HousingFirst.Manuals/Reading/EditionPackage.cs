using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Pictures;

namespace HousingFirst.Manuals.Reading;

/// <summary>
/// An edition as the library keeps it: its files as they were written, the sources they cite and the pictures they place as they stood then. So
/// an old edition reads the same after the catalogues have moved on.
/// </summary>
/// <param name="Body">JSON in UTF-8.</param>
/// <param name="Hash">SHA-256 of the body, lower-case hexadecimal.</param>
internal sealed record EditionPackage(byte[] Body, string Hash)
{
    private const int Format = 1;

    public static EditionPackage Pack(ManualBundle bundle, ImmutableArray<ManualChapter> chapters)
    {
        var cited = chapters.SelectMany(chapter => chapter.Sources)
            .DistinctBy(source => source.Key, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(source => source.Key, source => source, StringComparer.Ordinal);
        var placed = chapters.SelectMany(chapter => chapter.Pictures)
            .DistinctBy(picture => picture.Name, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(picture => picture.Name, picture => picture, StringComparer.Ordinal);
        var body = JsonSerializer.SerializeToUtf8Bytes(new PackedEdition(Format, bundle.Files, cited, placed.IsEmpty ? null : placed));
        return new(body, Convert.ToHexStringLower(SHA256.HashData(body)));
    }

    /// <summary>The bundle that was packed; null when this version of the module cannot read it.</summary>
    public static ManualBundle? Unpack(byte[] body, string folder)
    {
        var packed = JsonSerializer.Deserialize<PackedEdition>(body);
        return packed is { Format: Format }
            ? new(folder, packed.Files.WithComparers(StringComparer.Ordinal), new(packed.Sources.WithComparers(StringComparer.Ordinal)))
            {
                Pictures = packed.Pictures is { } pictures ? new(pictures.WithComparers(StringComparer.Ordinal)) : PictureCatalogue.Empty,
            }
            : null;
    }

    private sealed record PackedEdition(
        int Format,
        ImmutableSortedDictionary<string, string> Files,
        ImmutableSortedDictionary<string, ManualSource> Sources,

        // Left out where there are none, so that an edition without pictures keeps the hash that it was pinned by.
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ImmutableSortedDictionary<string, Picture>? Pictures = null);
}
