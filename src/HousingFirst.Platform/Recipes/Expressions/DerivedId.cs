using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace HousingFirst.Platform.Recipes.Expressions;

/// <summary>Ids of Orchard's shape that are worked out instead of drawn, so that applying a recipe twice gives the same ones.</summary>
internal static class DerivedId
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Length = 26;

    /// <summary>26 characters (130 bits) of the SHA-256 over the parts.</summary>
    public static string From(params ReadOnlySpan<string> parts)
    {
        StringBuilder text = new();
        foreach (var part in parts)
        {
            // With its length in front, no two lists of parts read the same.
            text.Append(CultureInfo.InvariantCulture, $"{part.Length}:{part}\n");
        }

        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()));
        return string.Create(Length, hash, static (letters, bytes) =>
        {
            for (var i = 0; i < letters.Length; i++)
            {
                var (index, shift) = Math.DivRem(i * 5, 8);
                var pair = (bytes[index] << 8) | bytes[index + 1];
                letters[i] = Alphabet[(pair >> (11 - shift)) & 31];
            }
        });
    }
}
