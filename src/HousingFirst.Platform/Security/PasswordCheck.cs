using Microsoft.AspNetCore.Identity;

namespace HousingFirst.Platform.Security;

/// <summary>Checks a password, once, at the same cost whether or not there is an account, and counts wrong ones.</summary>
internal sealed class PasswordCheck(UserManager<PlatformUser> users, Lockouts lockouts, DecoyPassword decoy, AccountJournal journal)
{
    public async Task<PasswordOutcome> CheckAsync(PlatformUser? user, string password, CancellationToken cancellationToken)
    {
        if (user?.PasswordHash is not { } hash)
        {
            decoy.Check(password);
            return user is not null && lockouts.ClosedUntil(user) is { } closed ? new PasswordOutcome.Closed(closed) : new PasswordOutcome.Wrong();
        }

        if (await lockouts.CountAsync(user.Id, cancellationToken) is not { } hasClosed)
        {
            decoy.Check(password);
            return new PasswordOutcome.Closed(await lockouts.ClosedUntilAsync(user.Id, cancellationToken) ?? default);
        }

        // From here on the attempt counts, also when the sender hangs up.
        if (users.PasswordHasher.VerifyHashedPassword(user, hash, password) == PasswordVerificationResult.Failed)
        {
            if (hasClosed)
            {
                await journal.LockedOutAsync(user.Id);
            }

            return new PasswordOutcome.Wrong();
        }

        // Who owes a code has not proved themselves yet: else a right password would let somebody guess codes without end.
        await (user.TwoFactorEnabled
            ? lockouts.TakeBackAsync(user.Id, CancellationToken.None)
            : lockouts.ForgetAsync(user.Id, CancellationToken.None));
        return new PasswordOutcome.Right(user);
    }
}
