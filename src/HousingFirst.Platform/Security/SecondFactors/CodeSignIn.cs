using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Identity;

namespace HousingFirst.Platform.Security.SecondFactors;

/// <summary>The second step of a sign-in by password, for accounts that ask for one.</summary>
internal sealed class CodeSignIn(
    UserManager<PlatformUser> users, HalfwayCookie cookie, CodeCheck codes, FactorMails mails, Tickets tickets, IAuditTrail trail)
{
    /// <summary>Lets in who gave the right password, or asks for the code.</summary>
    public async Task<SignInOutcome> LetInAsync(PlatformUser user, bool remember, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        if (user.TwoFactorEnabled)
        {
            cookie.Give(user, remember);
            return new SignInOutcome.CodeNeeded();
        }

        await tickets.GiveAsync(user, remember, cancellationToken);
        return new SignInOutcome.Succeeded(user.Id);
    }

    /// <summary>Whose code is waited for; null when it took too long, or the account has changed since.</summary>
    public async Task<PlatformUser?> FindAsync() =>
        cookie.Read() is { } halfway && await users.FindByIdAsync(halfway.AccountId) is { } user && user.SecurityStamp == halfway.Stamp ? user : null;

    public async Task<SignInOutcome> TakeAsync(PlatformUser user, string code, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        if (!user.IsEnabled)
        {
            cookie.Take();
            return new SignInOutcome.Disabled();
        }

        switch (await codes.CheckAsync(user, code, cancellationToken))
        {
            case CodeOutcome.Right right:
                if (right.IsRecovery)
                {
                    trail.Record(new(AuditKinds.RecoveryCodeUsed, new(AuditSubject.Account, user.Id), []) { AccountId = user.Id });
                    await mails.TellAsync(user, FactorMails.CodeUsed, cancellationToken);
                }

                var halfway = cookie.Read();
                await tickets.GiveAsync(user, halfway?.Remember ?? false, SignInProof.Named(halfway?.Proof), cancellationToken);
                cookie.Take();
                return new SignInOutcome.Succeeded(user.Id);
            case CodeOutcome.Closed closed:
                return new SignInOutcome.Locked(closed.Until);
            default:
                return new SignInOutcome.CodeWrong();
        }
    }
}
