using HousingFirst.Sdk.Security;

namespace HousingFirst.Platform.Security.SecondFactors;

/// <summary>
/// The way back for somebody whom nobody else in the portal can help: whoever runs the host takes the app and all passkeys of the account away. Where a
/// second factor is asked of them, a password opens nothing beside a passkey that they have lost.
/// </summary>
internal sealed class LostFactors(IAccounts accounts, ISecondFactors factors, IPasskeys passkeys)
{
    /// <summary>Takes them away and ends all sessions. What was done stands when it is cut off, and it can be asked for again.</summary>
    /// <param name="mail">Whose.</param>
    /// <param name="oneTime">A one-time password that the account gets, or null. An account without a password of its own needs one.</param>
    /// <param name="cancellationToken">Stops between two changes.</param>
    public async Task<AccountOutcome> TakeAwayAsync(string mail, string? oneTime, CancellationToken cancellationToken)
    {
        if (await accounts.FindByMailAsync(mail, cancellationToken) is not { } account)
        {
            return AccountWrite.Refuse(new AccountProblem.Unknown());
        }

        // A one-time password that waits may be over by now, and then nothing is left to sign in with.
        if ((!account.HasPassword || account.IsWaiting) && oneTime is null)
        {
            return AccountWrite.Refuse(new AccountProblem.LastWayIn());
        }

        // First what may be refused: a password that is too short leaves everything as it was.
        if (oneTime is not null && await accounts.SetOneTimePasswordAsync(account.Id, oneTime, cancellationToken) is AccountOutcome.Refused password)
        {
            return password;
        }

        if (account.HasApp && await factors.TurnOffAsync(account.Id, cancellationToken) is AccountOutcome.Refused app)
        {
            return app;
        }

        foreach (var passkey in await passkeys.ListAsync(account.Id, cancellationToken))
        {
            if (await passkeys.RemoveAsync(account.Id, passkey.Id, cancellationToken) is AccountOutcome.Refused kept)
            {
                return kept;
            }
        }

        return await accounts.EndSessionsAsync(account.Id, cancellationToken);
    }
}
