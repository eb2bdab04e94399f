using System.Security.Cryptography;
using System.Text;

namespace HousingFirst.Sdk.Content;

/// <summary>Ids of content items and versions: 26 characters, as Orchard Core makes them.</summary>
public static class ContentIds
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Length = 26;

    /// <summary>A new random id.</summary>
    public static string New() => Encode(RandomNumberGenerator.GetBytes(16));

    /// <summary>An id that the parts alone decide, so that the same import gives the same ids.</summary>
    public static string Derive(params ReadOnlySpan<string> parts)
    {
        // The unit separator keeps ("ab", "c") and ("a", "bc") apart.
        var text = string.Join('\u001f', parts);
        return Encode(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
    }

    /// <summary>Whether a text is such an id. Items from elsewhere may have ids that are none.</summary>
    public static bool IsOne(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == Length && text.All(character => Alphabet.Contains(character, StringComparison.Ordinal));
    }

    private static string Encode(ReadOnlySpan<byte> bytes)
    {
        Span<char> characters = stackalloc char[Length];
        var bits = 0;
        var held = 0;
        var next = 0;
        foreach (var value in bytes)
        {
            held = (held << 8) | value;
            bits += 8;
            while (bits >= 5)
            {
                bits -= 5;
                characters[next++] = Alphabet[(held >> bits) & 31];
            }

            held &= (1 << bits) - 1;
        }

        characters[next] = Alphabet[(held << (5 - bits)) & 31];
        return new string(characters);
    }
}
