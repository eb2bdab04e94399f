using System.Collections.Immutable;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Identity;

namespace HousingFirst.Platform.Security;

/// <summary>Gives an account in memory a password that may be one.</summary>
internal sealed class PasswordSetting(UserManager<PlatformUser> users, AccountRules rules)
{
    /// <summary>
    /// Answers what is in the way, or sets it and opens a closed account. Hashing takes its time, so it is done before other writers wait.
    /// </summary>
    public ImmutableArray<AccountProblem> Set(PlatformUser user, string password)
    {
        ImmutableArray<AccountProblem> problems = [.. rules.CheckPassword(password, user.Email ?? "", user.DisplayName)];
        if (problems.IsEmpty)
        {
            user.PasswordHash = users.PasswordHasher.HashPassword(user, password);
            user.AccessFailedCount = 0;
            user.LockoutEnd = null;
            user.OneTimeUntil = null;
        }

        return problems;
    }
}
