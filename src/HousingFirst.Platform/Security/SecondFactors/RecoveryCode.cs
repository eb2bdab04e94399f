using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace HousingFirst.Platform.Security.SecondFactors;

/// <summary>
/// A code for the day that the telephone is gone: four groups of four from letters and digits that are not mistaken for each other, some 79 bits of
/// chance. The portal keeps its hash, with the account's id in it.
/// </summary>
internal static class RecoveryCode
{
    public const int Many = 10;

    private const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int Groups = 4;
    private const int LettersAGroup = 4;

    public static string Make() => string.Join('-', Enumerable.Range(0, Groups).Select(_ => RandomNumberGenerator.GetString(Alphabet, LettersAGroup)));

    /// <summary>The same for a code however it was typed: case, spaces and hyphens do not count.</summary>
    public static string Hash(string accountId, string code) =>
        Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes($"{accountId}:{Plain(code)}")));

    /// <summary>What counts of a code as somebody typed it.</summary>
    public static string Plain(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
    }
}
