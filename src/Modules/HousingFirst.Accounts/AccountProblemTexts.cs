using HousingFirst.Sdk.Security;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Accounts;

/// <summary>Says in the reader's language what is in the way of a change.</summary>
internal static class AccountProblemTexts
{
    public static string Say(this IStringLocalizer<AccountTexts> texts, AccountProblem problem) => problem switch
    {
        AccountProblem.PasswordTooShort { Length: var length } => texts[problem.Code, length],
        AccountProblem.PasswordTooLong { Length: var length } => texts[problem.Code, length],
        AccountProblem.UnknownRole { Role: var role } => texts[problem.Code, role],
        AccountProblem.BeyondOwnRights { Role: var role } => texts[problem.Code, role],
        AccountProblem.LinkOver { State: var state } => texts[$"Link.{state}"],
        _ => texts[problem.Code],
    };
}
