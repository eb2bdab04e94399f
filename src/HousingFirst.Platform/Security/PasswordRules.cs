using HousingFirst.Sdk.Security;

namespace HousingFirst.Platform.Security;

/// <summary>What a password must be: long enough, and nothing that stands on the account or the portal.</summary>
internal static class PasswordRules
{
    /// <summary>Longer ones are refused instead of cut off.</summary>
    public const int MaxLength = 256;

    public static IEnumerable<AccountProblem> Check(string password, int minLength, params ReadOnlySpan<string?> guessable)
    {
        var problems = new List<AccountProblem>();
        if (password.Length < minLength)
        {
            problems.Add(new AccountProblem.PasswordTooShort(minLength));
        }

        if (password.Length > MaxLength)
        {
            problems.Add(new AccountProblem.PasswordTooLong(MaxLength));
        }

        foreach (var word in guessable)
        {
            if (Same(password, word))
            {
                problems.Add(new AccountProblem.PasswordGuessable());
                break;
            }
        }

        return problems;
    }

    private static bool Same(string password, string? word) =>
        !string.IsNullOrWhiteSpace(word) && string.Equals(password.Trim(), word.Trim(), StringComparison.OrdinalIgnoreCase);
}
