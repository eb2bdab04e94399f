using System.Text;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.Accounts.Many;

/// <summary>Reads a text file that somebody sent, as spreadsheets save them.</summary>
internal static class UploadedText
{
    public const long MostBytes = 256 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static async Task<string> ReadAsync(IFormFile file, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancellationToken);
        try
        {
            return Strict.GetString(bytes.ToArray());
        }
        catch (DecoderFallbackException)
        {
            // What Danish spreadsheets write that know no Unicode; its letters are those of Latin-1.
            return Encoding.Latin1.GetString(bytes.ToArray());
        }
    }
}
