using System.IO.Compression;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.Ui.Pages;

/// <summary>Packs answers for browsers that take them so. Only what holds no secret may be packed together with words from the request.</summary>
public static class Packing
{
    /// <summary>Whether the answer may be packed with gzip.</summary>
    public static bool TakesGzip(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Headers.AcceptEncoding.Count > 0
            && request.GetTypedHeaders().AcceptEncoding.Any(coding => coding.Value.Equals("gzip", StringComparison.OrdinalIgnoreCase) && coding.Quality is not 0);
    }

    /// <summary>The bytes, packed.</summary>
    public static byte[] Gzip(ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream(bytes.Length / 3);
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }
}
