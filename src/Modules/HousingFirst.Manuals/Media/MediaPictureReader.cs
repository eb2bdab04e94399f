using System.Collections.Immutable;
using HousingFirst.Sdk.Media;

namespace HousingFirst.Manuals.Media;

/// <summary>Looks pictures up in the portal's library.</summary>
internal sealed class MediaPictureReader(IMediaStore store)
{
    /// <param name="paths">Paths as they are compared, such as <see cref="MediaNames"/> finds them.</param>
    /// <param name="cancellationToken">Ends the looking up.</param>
    public async Task<MediaPictures> ReadAsync(IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        var found = ImmutableDictionary.CreateBuilder<string, MediaPicture>(StringComparer.Ordinal);
        foreach (var path in paths.Distinct(StringComparer.Ordinal))
        {
            if (await store.FindAsync(path, cancellationToken) is { } file && file.ContentType.StartsWith("image/", StringComparison.Ordinal))
            {
                found[path] = new(
                    file.Path, await store.UrlAsync(file.Path, cancellationToken), file.Hash, file.StoredUtc, file.ContentType, file.Width, file.Height,
                    IsOrnament: file.Alt == "");
            }
        }

        return found.Count == 0 ? MediaPictures.None : new(found.ToImmutable());
    }
}
