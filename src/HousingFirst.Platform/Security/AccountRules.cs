using System.Collections.Immutable;
using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Mail;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using Microsoft.Extensions.Options;

namespace HousingFirst.Platform.Security;

/// <summary>What an account may be, and who may touch it.</summary>
internal sealed class AccountRules(
    ICurrentPortal current, CurrentPerson person, IHostRights host, RightsReach reach, IOptions<OperatorOptions> operators, IOptions<SecurityOptions> options)
{
    private const int MaxNameLength = 100;

    public IEnumerable<AccountProblem> CheckMail(string mail)
    {
        if (!MailAddress.TryParse(mail, out var read) || read.Value != mail)
        {
            yield return new AccountProblem.MailInvalid();
        }
        else if (IsOutOfReach(mail, id: null))
        {
            yield return new AccountProblem.BelongsToOperator();
        }
    }

    /// <summary>Whether it is the address of an operator of the host, whoever asks.</summary>
    public bool IsOperators(string? mail) => current.Portal.Name == PortalRecord.DefaultName && operators.Value.Names(mail);

    public IEnumerable<AccountProblem> CheckPassword(string password, string mail, string? displayName) => PasswordRules.Check(
        password, options.Value.PasswordLength, mail, displayName, current.Portal.Name, current.Portal.Title);

    public static IEnumerable<AccountProblem> CheckName(string name) =>
        name.Trim().Length is > 0 and <= MaxNameLength ? [] : [new AccountProblem.NameInvalid()];

    /// <summary>Why the current person may not give or take one of the roles.</summary>
    public IEnumerable<AccountProblem> CheckGiving(IEnumerable<string> given) => reach.Beyond(given) is { } beyond ? [beyond] : [];

    /// <summary>Why the current person may not change the account. Their own they may.</summary>
    public ImmutableArray<AccountProblem> CheckReach(PlatformUser user, IEnumerable<string> has) =>
        IsOutOfReach(user.Email, user.Id) ? [new AccountProblem.BelongsToOperator()]
        : person.Id != user.Id && reach.Beyond(has) is { } beyond ? [beyond]
        : [];

    // Whoever could make an operator's account, or set its password, would have the operator's rights. So within a portal only the
    // operators themselves may.
    private bool IsOutOfReach(string? mail, string? id) =>
        IsOperators(mail)
        && person.IsRequest
        && (id is null || person.Id != id)
        && !host.Allows(HostPermission.ComposePortals);
}
