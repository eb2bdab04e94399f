using HousingFirst.Platform.Security.Passkeys;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Identity;

namespace HousingFirst.Platform.Security.Sessions;

/// <summary>Proofs stand in the session's document and not in its ticket: a ticket that was copied before is no fresher for it.</summary>
internal sealed class FreshProof(
    SessionRegister register,
    IDocumentSession session,
    UserManager<PlatformUser> users,
    CurrentPerson person,
    PasswordCheck passwords,
    PasskeyUse passkeys,
    TimeProvider clock)
    : IFreshProof
{
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(5);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<bool> IsFreshAsync(CancellationToken cancellationToken) =>
        await FindAsync(cancellationToken) is { } known && Now - known.ProvedUtc < Lasts;

    public async Task<bool> WithPasswordAsync(string password, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(password);
        var user = person.Id is { } id ? await users.FindByIdAsync(id) : null;
        return await passwords.CheckAsync(user, password, cancellationToken) is PasswordOutcome.Right && await WriteAsync(cancellationToken);
    }

    public async Task<bool> WithPasskeyAsync(PasskeyAnswer answer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(answer);
        if (await passkeys.TakeAsync(answer, cancellationToken) is not var (user, _))
        {
            return false;
        }

        if (user.Id == person.Id)
        {
            return await WriteAsync(cancellationToken);
        }

        await session.CancelAsync();
        return false;
    }

    private async Task<bool> WriteAsync(CancellationToken cancellationToken)
    {
        // In the write transaction nobody else writes that the session was used meanwhile.
        await session.FlushAsync(cancellationToken);
        if (await FindAsync(cancellationToken) is not { } known)
        {
            await session.CancelAsync();
            return false;
        }

        known.ProvedUtc = Now;
        session.Store(known);
        await session.SaveChangesAsync(cancellationToken);
        return true;
    }

    private async Task<SessionDocument?> FindAsync(CancellationToken cancellationToken) =>
        await register.CurrentAsync() is { } id && await register.FindAsync(id, cancellationToken) is { } known && known.AccountId == person.Id ? known : null;
}
