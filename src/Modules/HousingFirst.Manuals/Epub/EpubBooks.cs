using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals.Epub;

/// <summary>Keeps books that were asked for, up to a bound. The key is all that is in them, so that nobody is given another's.</summary>
internal sealed class EpubBooks(IStringLocalizer<ManualTexts> texts) : IDisposable
{
    private const long MostBytes = 16 * 1024 * 1024;

    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = MostBytes });

    /// <summary>The book, and a tag that changes whenever it does.</summary>
    public async Task<(byte[] Book, string Tag)> GetAsync(EpubSource source, EpubPictures pictures, CancellationToken cancellationToken)
    {
        var key = KeyOf(source);
        var book = _cache.Get<byte[]>(key);
        if (book is null)
        {
            book = EpubWriter.Write(source, await pictures.ReadAsync(source, cancellationToken), texts);
            _cache.Set(key, book, new MemoryCacheEntryOptions { Size = book.Length });
        }

        return (book, key);
    }

    public void Dispose() => _cache.Dispose();

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
