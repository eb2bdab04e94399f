using HousingFirst.Platform.Security.Passkeys;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Time;
using Microsoft.AspNetCore.Identity;

namespace HousingFirst.Platform.Security.Sessions;

/// <summary>Proofs stand in the session's document and not in its ticket: a ticket that was copied before is no fresher for it.</summary>
internal sealed class FreshProof(
    OwnSession own,
    IDocumentSession session,
    UserManager<PlatformUser> users,
    CurrentPerson person,
    PasswordCheck passwords,
    Lockouts lockouts,
    PasskeyUse passkeys,
    Tickets tickets,
    ICurrentPortal current,
    TimeProvider clock)
    : IFreshProof
{
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(5);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<bool> IsFreshAsync(CancellationToken cancellationToken) =>
        person.Id is not null && await own.FindAsync(cancellationToken) is { } known && Now - known.ProvedUtc < Lasts && (known.PasskeyId is not null || !await OwesPasskeyAsync());

    public async Task<bool> AsksForPasskeyAsync(CancellationToken cancellationToken) =>
        await own.FindAsync(cancellationToken) is { PasskeyId: null } && await OwesPasskeyAsync();

    public async Task<bool> WithPasswordAsync(string password, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(password);
        var user = person.OwnerId is { } id ? await users.FindByIdAsync(id) : null;

        // Somebody else made a one-time password, and knows it.
        if (await passwords.CheckAsync(user, password, cancellationToken) is not PasswordOutcome.Right { User: { IsEnabled: true, OneTimeUntil: null } right })
        {
            return false;
        }

        // Also where a code is asked for at sign-in: the session is behind it. Else slips of a week would close the account, each with the right password after it.
        await lockouts.ForgetAsync(right.Id, CancellationToken.None);

        // Read anew: comparing takes long enough for another request to have written the session.
        await session.CancelAsync();
        return await WriteAsync(passkeyId: null, cancellationToken);
    }

    public async Task<bool> WithPasskeyAsync(PasskeyAnswer answer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(answer);

        // What this request has read of the session is read anew, in the transaction that this opens.
        await session.CancelAsync();
        if (await passkeys.TakeAsync(answer, cancellationToken) is not var (user, passkey))
        {
            return false;
        }

        if (user.IsEnabled && user.Id == person.OwnerId)
        {
            return await WriteAsync(AccountPasskeys.IdOf(passkey), cancellationToken);
        }

        await session.CancelAsync();
        return false;
    }

    // Else whoever knows the password alone would put a passkey of their own beside the one that the role's demand is met by, or take that one away.
    private async Task<bool> OwesPasskeyAsync() =>
        current.Portal.Settings<AccountSettings>(AccountSettings.Key).AsksForSecondFactor(person.Roles, clock.Today(current.Portal))
        && await tickets.ProofAsync() is not { HasSecondFactor: true }
        && person.Id is { } id
        && await users.FindByIdAsync(id) is { TwoFactorEnabled: false } user
        && (await users.GetPasskeysAsync(user)).Count > 0;

    private Task<bool> WriteAsync(string? passkeyId, CancellationToken cancellationToken) => own.ChangeAsync(
        known =>
        {
            known.ProvedUtc = Now;
            known.PasskeyId ??= passkeyId;
            known.Open(Now);
        },
        cancellationToken);
}
