using System.Collections.Frozen;
using System.Security.Cryptography;
using HousingFirst.Sdk.Media;

namespace HousingFirst.Manuals.Epub;

/// <summary>Takes the pictures of the portal's library that a manual shows into its book.</summary>
internal sealed class EpubPictures(IMediaStore store)
{
    /// <summary>Bytes of all pictures of a book: it is made in memory. What has no room any more is told in words.</summary>
    public const long MostBytes = 64 * 1024 * 1024;

    // EPUB 3.3, 3.2: what every reading system shows.
    private static readonly FrozenDictionary<string, string> Endings = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["image/gif"] = "gif",
        ["image/jpeg"] = "jpg",
        ["image/png"] = "png",
        ["image/svg+xml"] = "svg",
        ["image/webp"] = "webp",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The pictures by the addresses that the portal's HTML has for them.</summary>
    public async Task<IReadOnlyDictionary<string, EpubPicture>> ReadAsync(EpubSource source, CancellationToken cancellationToken)
    {
        Dictionary<string, EpubPicture> pictures = new(StringComparer.Ordinal);
        var left = MostBytes;
        foreach (var picture in source.Manual.Media.All.Where(picture => Endings.ContainsKey(picture.ContentType)))
        {
            await using var content = await store.OpenReadAsync(picture.Path, cancellationToken);
            if (content is null || content.Length > left)
            {
                continue;
            }

            using MemoryStream bytes = new();
            await content.CopyToAsync(bytes, cancellationToken);
            left -= bytes.Length;
            var name = Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray()).AsSpan(0, 8));
            pictures[source.PathBase + picture.Url[1..]] = new(EpubFiles.Picture($"{name}.{Endings[picture.ContentType]}"), picture.ContentType, bytes.ToArray());
        }

        return pictures;
    }
}
