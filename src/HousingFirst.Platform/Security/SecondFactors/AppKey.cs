using System.Security.Cryptography;
using System.Text;

namespace HousingFirst.Platform.Security.SecondFactors;

/// <summary>The key that portal and app share, written in base32 as apps take it: 160 bits of chance, as RFC 4226 asks for.</summary>
internal static class AppKey
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int Length = 32;
    private const int BitsALetter = 5;

    public static string Make() => RandomNumberGenerator.GetString(Alphabet, Length);

    public static byte[] Read(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var bytes = new byte[key.Length * BitsALetter / 8];
        var (buffer, bits, next) = (0, 0, 0);
        foreach (var letter in key)
        {
            buffer = (buffer << BitsALetter) | Alphabet.IndexOf(letter, StringComparison.Ordinal);
            bits += BitsALetter;
            if (bits >= 8)
            {
                bits -= 8;
                bytes[next++] = (byte)(buffer >> bits);
                buffer &= (1 << bits) - 1;
            }
        }

        return bytes;
    }

    /// <summary>The key as apps read it from a QR code.</summary>
    public static string Address(string key, string portal, string mail) => new StringBuilder("otpauth://totp/")
        .Append(Uri.EscapeDataString(portal)).Append(':').Append(Uri.EscapeDataString(mail))
        .Append("?secret=").Append(key)
        .Append("&issuer=").Append(Uri.EscapeDataString(portal))
        .ToString();
}
