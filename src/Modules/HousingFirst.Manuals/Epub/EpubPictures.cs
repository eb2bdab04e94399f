using System.Collections.Frozen;
using HousingFirst.Sdk.Media;

namespace HousingFirst.Manuals.Epub;

/// <summary>Takes the pictures of the portal's library that a manual shows into its book.</summary>
internal sealed class EpubPictures(IMediaStore store)
{
    /// <summary>Bytes of all pictures of a book: it is made in memory. What has no room any more is told in words.</summary>
    private const long MostBytes = 32 * 1024 * 1024;

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

            var bytes = new byte[content.Length];
            await content.ReadExactlyAsync(bytes, cancellationToken);
            left -= bytes.Length;
            pictures[source.PathBase + picture.Url[1..]] =
                new(EpubFiles.Picture($"{picture.Hash}.{Endings[picture.ContentType]}"), picture.ContentType, bytes);
        }

        return pictures;
    }
}
