using HousingFirst.Manuals.Editions;
using HousingFirst.Manuals.Media;
using HousingFirst.Manuals.Reading;
using Microsoft.Extensions.Caching.Memory;

namespace HousingFirst.Manuals.Workshop;

/// <summary>Keeps own editions that were read, up to a bound: a portal's shelf is put together anew at each change of its content.</summary>
internal sealed class OwnEditionCache : IDisposable
{
    private const long MostCharacters = 16 * 1024 * 1024;

    private readonly MemoryCache _read = new(new MemoryCacheOptions { SizeLimit = MostCharacters });

    /// <summary>The edition that was packed so; null when this version of the module cannot read it.</summary>
    /// <param name="portal">The portal that it belongs to.</param>
    /// <param name="stored">The edition as it is stored.</param>
    public ManualEdition? Read(string portal, OwnEdition stored)
    {
        if (_read.TryGetValue((portal, stored.Hash), out ManualEdition? kept))
        {
            return kept;
        }

        if (EditionPackage.Unpack(System.Text.Encoding.UTF8.GetBytes(stored.Body), $"own/{stored.ManualId}/{stored.Number}") is not { } bundle
            || EditionReader.Read(bundle).Edition is not { } edition)
        {
            return null;
        }

        var own = edition.With([.. edition.Chapters.Select(chapter => chapter with { IsOwn = true, MediaPictures = MediaNames.PicturesIn(chapter) })], stored.Hash);
        return _read.Set((portal, stored.Hash), own, new MemoryCacheEntryOptions { Size = stored.Body.Length });
    }

    public void Dispose() => _read.Dispose();
}
