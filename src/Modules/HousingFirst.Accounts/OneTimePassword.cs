using System.Security.Cryptography;

namespace HousingFirst.Accounts;

/// <summary>
/// A password that is read aloud or written on a note, and exchanged at the first sign-in: three groups of four from letters and digits that
/// are not mistaken for each other. That is more than 58 bits; five wrong ones close the account.
/// </summary>
internal static class OneTimePassword
{
    private const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

    public static string Make() => string.Join('-', Enumerable.Range(0, 3).Select(_ => RandomNumberGenerator.GetString(Alphabet, 4)));
}
