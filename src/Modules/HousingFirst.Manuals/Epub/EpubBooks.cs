using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals.Epub;

/// <summary>Keeps books that were asked for, up to a bound. The key is all that is in them, so that nobody is given another's.</summary>
internal sealed class EpubBooks(IStringLocalizer<ManualTexts> texts) : IDisposable
{
    private const long MostBytes = 48 * 1024 * 1024;

    // A book with pictures is large while it is made.
    private readonly SemaphoreSlim _turn = new(1, 1);

    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = MostBytes });

    /// <summary>A tag that changes whenever the book does; no book is made for it.</summary>
    public static string TagOf(EpubSource source) => KeyOf(source);

    public async Task<byte[]> GetAsync(EpubSource source, EpubPictures pictures, CancellationToken cancellationToken)
    {
        var key = KeyOf(source);
        if (_cache.TryGetValue(key, out byte[]? kept))
        {
            return kept!;
        }

        await _turn.WaitAsync(cancellationToken);
        try
        {
            return _cache.TryGetValue(key, out kept)
                ? kept! // made while we waited
                : Keep(key, EpubWriter.Write(source, await pictures.ReadAsync(source, cancellationToken), texts));
        }
        finally
        {
            _turn.Release();
        }
    }

    private byte[] Keep(string key, byte[] book) => _cache.Set(key, book, new MemoryCacheEntryOptions { Size = book.Length });

    public void Dispose()
    {
        _cache.Dispose();
        _turn.Dispose();
    }

    // The rendered text carries what edition, overlay, reader and language make of it.
    private static string KeyOf(EpubSource source)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(source.Edition.Hash);
        Append(source.Manual.Title);
        Append(source.Manual.Subtitle);
        Append(source.Manual.Lead);
        Append(source.Modified.ToString("O", CultureInfo.InvariantCulture));
        Append(source.Publisher);
        Append(source.Origin);
        Append(source.PathBase);
        Append(CultureInfo.CurrentUICulture.Name);
        foreach (var contact in source.Manual.Contacts)
        {
            Append(contact.ToString());
        }

        foreach (var (chapter, _) in source.Chapters)
        {
            Append($"{chapter.Reviewed:O} {chapter.NextReview:O} {chapter.ValidTo:O}");
        }

        foreach (var section in source.Chapters.SelectMany(chapter => chapter.Text.Sections))
        {
            Append(section.Html.Value ?? "");
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());

        void Append(string part)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(part));
            hash.AppendData([0]);
        }
    }
}
