using System.Buffers.Text;
using HousingFirst.Platform.Security.SecondFactors;
using HousingFirst.Platform.Security.Sessions;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Identity;

namespace HousingFirst.Platform.Security.Passkeys;

internal sealed class AccountPasskeys(
    UserManager<PlatformUser> users,
    PasskeyCeremonies ceremonies,
    FactorStore store,
    AccountRules rules,
    ProofRule proof,
    AccountWrite changes,
    FactorMails mails,
    SessionRegister sessions,
    ICurrentPortal current)
    : IPasskeys
{
    private const int LongestName = 60;

    /// <summary>Names a passkey among those of its account.</summary>
    public static string IdOf(UserPasskeyInfo passkey)
    {
        ArgumentNullException.ThrowIfNull(passkey);
        return Base64Url.EncodeToString(passkey.CredentialId);
    }

    public async Task<IReadOnlyList<Passkey>> ListAsync(string accountId, CancellationToken cancellationToken) =>
        await users.FindByIdAsync(accountId) is { } user
            ? [.. (await users.GetPasskeysAsync(user)).OrderBy(passkey => passkey.CreatedAt).Select(Show)]
            : [];

    public async Task<PasskeyQuestion?> AskForNewAsync(string accountId, CancellationToken cancellationToken) =>
        await users.FindByIdAsync(accountId) is { } user ? await ceremonies.AskForNewAsync(Owner(user.Id, user.Email ?? "", user.DisplayName)) : null;

    public Task<PasskeyQuestion> AskForInvitedAsync(Invitation invitation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(invitation);
        return ceremonies.AskForNewAsync(Owner(Guid.NewGuid().ToString(), invitation.Mail, invitation.Name));
    }

    public Task<PasskeyQuestion> AskToSignInAsync(CancellationToken cancellationToken) => ceremonies.AskToSignInAsync();

    public async Task<AccountOutcome> AddAsync(string accountId, PasskeyAnswer answer, string name, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(name);
        if (await ceremonies.TakeNewAsync(answer) is not var (passkey, account, task) || account != accountId)
        {
            return AccountWrite.Refuse(new AccountProblem.PasskeyRefused());
        }

        passkey.Name = Shortened(name);
        return await ChangeAsync(
            accountId,
            AuditKinds.PasskeyAdded,
            async user =>
            {
                if (!await store.UseQuestionAsync(user.Id, task, cancellationToken))
                {
                    return IdentityResult.Failed(new IdentityError { Code = AccountWrite.AnsweredBefore });
                }

                await mails.TellAsync(user, FactorMails.PasskeyAdded, cancellationToken);
                return await users.AddOrUpdatePasskeyAsync(user, passkey);
            },
            cancellationToken,
            asksProof: true);
    }

    public async Task<AccountOutcome> RenameAsync(string accountId, string id, string name, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (await FindAsync(accountId, id) is not { } passkey)
        {
            return AccountWrite.Refuse(new AccountProblem.PasskeyUnknown());
        }

        passkey.Name = Shortened(name);
        return await ChangeAsync(accountId, AuditKinds.PasskeyRenamed, user => users.AddOrUpdatePasskeyAsync(user, passkey), cancellationToken);
    }

    public async Task<AccountOutcome> RemoveAsync(string accountId, string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(accountId, id) is not { } passkey)
        {
            return AccountWrite.Refuse(new AccountProblem.PasskeyUnknown());
        }

        return await ChangeAsync(
            accountId,
            AuditKinds.PasskeyRemoved,
            async user =>
            {
                // Asked in the write transaction, so that two who each take one of the last two leave one. Who helps somebody with a lost telephone gives them
                // a one-time password afterwards.
                var isOwn = proof.IsOwn(user);
                if (isOwn && user.PasswordHash is null && (await users.GetPasskeysAsync(user)).Count < 2)
                {
                    return IdentityResult.Failed(new IdentityError { Code = AccountWrite.LastWayIn });
                }

                await sessions.EndBegunWithAsync(user.Id, IdOf(passkey), cancellationToken);
                await mails.TellAsync(user, isOwn ? FactorMails.PasskeyRemoved : FactorMails.PasskeyReset, cancellationToken);
                return await users.RemovePasskeyAsync(user, passkey.CredentialId);
            },
            cancellationToken,
            asksProof: true);
    }

    private static Passkey Show(UserPasskeyInfo passkey) =>
        new(IdOf(passkey), passkey.Name ?? "", passkey.CreatedAt.UtcDateTime, passkey.IsBackedUp);

    private static string Shortened(string name) => name.Trim() is { Length: > LongestName } longer ? longer[..LongestName] : name.Trim();

    // Portals under a prefix share the browser's list of passkeys, so the portal stands beside the address there.
    private PasskeyUserEntity Owner(string id, string mail, string? name) => new()
    {
        Id = id,
        Name = current.Portal.Prefix.HasValue ? $"{mail} ({current.Portal.Title})" : mail,
        DisplayName = string.IsNullOrWhiteSpace(name) ? mail : name,
    };

    private async Task<UserPasskeyInfo?> FindAsync(string accountId, string id)
    {
        try
        {
            return await users.FindByIdAsync(accountId) is { } user ? await users.GetPasskeyAsync(user, Base64Url.DecodeFromChars(id)) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private async Task<AccountOutcome> ChangeAsync(
        string accountId, string kind, Func<PlatformUser, Task<IdentityResult>> write, CancellationToken cancellationToken, bool asksProof = false)
    {
        if (await users.FindByIdAsync(accountId) is not { } user)
        {
            return AccountWrite.Refuse(new AccountProblem.Unknown());
        }

        var problems = rules.CheckReach(user, await users.GetRolesAsync(user));
        problems = problems.IsEmpty && asksProof ? await proof.CheckAsync(user, cancellationToken) : problems;
        return problems.IsEmpty
            ? await changes.RunAsync(user, new(kind), () => write(user), cancellationToken)
            : AccountWrite.Refuse(problems);
    }
}
