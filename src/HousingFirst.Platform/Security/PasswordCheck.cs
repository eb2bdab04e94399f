using Microsoft.AspNetCore.Identity;

namespace HousingFirst.Platform.Security;

/// <summary>Checks a password, once, at the same cost whether or not there is an account, and counts wrong ones.</summary>
internal sealed class PasswordCheck(UserManager<PlatformUser> users, Lockouts lockouts, DecoyPassword decoy, AccountJournal journal)
{
    public async Task<PasswordOutcome> CheckAsync(PlatformUser? user, string password, CancellationToken cancellationToken)
    {
        if (user is null || lockouts.ClosedUntil(user) is not null || user.PasswordHash is null)
        {
            decoy.Check(password);
            return user is not null && lockouts.ClosedUntil(user) is { } until
                ? new PasswordOutcome.Closed(until)
                : new PasswordOutcome.Wrong();
        }

        var result = users.PasswordHasher.VerifyHashedPassword(user, user.PasswordHash, password);
        if (result == PasswordVerificationResult.Failed)
        {
            // From here on the attempt counts, also when the sender hangs up.
            if (await lockouts.CountFailureAsync(user.Id, CancellationToken.None))
            {
                await journal.LockedOutAsync(user.Id);
            }

            return new PasswordOutcome.Wrong();
        }

        // Who owes a code has not proved themselves yet: else a right password would let somebody guess codes without end.
        if (!user.TwoFactorEnabled)
        {
            await lockouts.ForgetAsync(user, cancellationToken);
        }

        return new PasswordOutcome.Right(user);
    }
}
