using HousingFirst.Platform.Security.Passkeys;
using HousingFirst.Platform.Security.SecondFactors;
using HousingFirst.Platform.Security.Sessions;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace HousingFirst.Platform.Security;

internal sealed class SignIn(
    SignInManager<PlatformUser> tickets,
    PasswordCheck passwords,
    PasskeyUse passkeys,
    Tickets letIn,
    CodeSignIn codes,
    SessionRegister sessions,
    IAccounts accounts,
    IOptions<SecurityOptions> options,
    TimeProvider clock,
    AccountJournal journal)
    : ISignIn
{
    public async Task<SignInOutcome> WithPasswordAsync(string mail, string password, bool remember, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(mail);
        ArgumentNullException.ThrowIfNull(password);
        var began = clock.GetTimestamp();
        var user = await tickets.UserManager.FindByEmailAsync(mail.Trim());
        switch (await passwords.CheckAsync(user, password, cancellationToken))
        {
            case PasswordOutcome.Right { User: { IsEnabled: true, OneTimeUntil: { } until } }:
                return until > clock.GetUtcNow()
                    ? new SignInOutcome.PasswordToChoose()
                    : await RefuseAsync(new SignInOutcome.OneTimeExpired(), user, began, cancellationToken);
            case PasswordOutcome.Right { User.IsEnabled: true } right:
                return await codes.LetInAsync(right.User, remember, cancellationToken);
            case PasswordOutcome.Right:
                return await RefuseAsync(new SignInOutcome.Disabled(), user, began, cancellationToken);
            case PasswordOutcome.Closed closed:
                return await RefuseAsync(new SignInOutcome.Locked(closed.Until), user, began, cancellationToken);
            default:
                return await RefuseAsync(new SignInOutcome.Wrong(), user, began, cancellationToken);
        }
    }

    public async Task<SignInOutcome> WithOneTimePasswordAsync(
        string mail, string oneTime, string password, bool remember, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(password);
        var outcome = await WithPasswordAsync(mail, oneTime, remember, cancellationToken);
        if (outcome is not SignInOutcome.PasswordToChoose || await tickets.UserManager.FindByEmailAsync(mail.Trim()) is not { } user)
        {
            return outcome;
        }

        // A password that was handed over shall not be the one that stays.
        if (string.Equals(oneTime, password, StringComparison.Ordinal))
        {
            return new SignInOutcome.PasswordRefused([new AccountProblem.PasswordGuessable()]);
        }

        if (await accounts.ChangePasswordAsync(user.Id, oneTime, password, cancellationToken) is AccountOutcome.Refused refused)
        {
            return new SignInOutcome.PasswordRefused(refused.Problems);
        }

        return await codes.LetInAsync(user, remember, cancellationToken);
    }

    public async Task<bool> IsHalfwayAsync(CancellationToken cancellationToken) => await codes.FindAsync() is not null;

    public async Task<SignInOutcome> WithCodeAsync(string code, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(code);
        var began = clock.GetTimestamp();
        if (await codes.FindAsync() is not { } user)
        {
            return new SignInOutcome.HalfwayOver();
        }

        var outcome = await codes.TakeAsync(user, code, cancellationToken);
        return outcome is SignInOutcome.Succeeded ? outcome : await RefuseAsync(outcome, user, began, cancellationToken);
    }

    public async Task<SignInOutcome> WithPasskeyAsync(PasskeyAnswer answer, bool remember, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var began = clock.GetTimestamp();
        if (await passkeys.TakeAsync(answer, cancellationToken) is not var (user, passkey))
        {
            return await RefuseAsync(new SignInOutcome.Wrong(), user: null, began, cancellationToken);
        }

        if (!user.IsEnabled)
        {
            return await RefuseAsync(new SignInOutcome.Disabled(), user, began, cancellationToken);
        }

        await letIn.GiveAsync(user, remember, passkey, cancellationToken);
        return new SignInOutcome.Succeeded(user.Id);
    }

    public async Task<bool> HasProvedTwiceAsync() => await letIn.ProofAsync() is { HasSecondFactor: true };

    public async Task RenewAsync(CancellationToken cancellationToken)
    {
        if (await tickets.UserManager.GetUserAsync(tickets.Context.User) is { } user)
        {
            await tickets.RefreshSignInAsync(user);
        }
    }

    public async Task SignOutAsync(CancellationToken cancellationToken)
    {
        // The session first: on a machine that others use, an entry that cannot be written must not keep it open.
        var account = tickets.UserManager.GetUserId(tickets.Context.User);
        var ended = await sessions.CurrentAsync();
        await tickets.SignOutAsync();
        if (account is not null)
        {
            await journal.SignedOutAsync(account, ended);
        }
    }

    private async Task<SignInOutcome> RefuseAsync(SignInOutcome outcome, PlatformUser? user, long began, CancellationToken cancellationToken)
    {
        await journal.RefusedAsync(outcome, user?.Id);
        var rest = options.Value.RefusalTakes - clock.GetElapsedTime(began);
        if (rest > TimeSpan.Zero)
        {
            await Task.Delay(rest, clock, cancellationToken);
        }

        return outcome;
    }
}
