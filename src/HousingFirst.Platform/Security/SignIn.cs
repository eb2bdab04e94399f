using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace HousingFirst.Platform.Security;

internal sealed class SignIn(
    SignInManager<PlatformUser> tickets, PasswordCheck passwords, IOptions<SecurityOptions> options, TimeProvider clock, AccountJournal journal)
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
            case PasswordOutcome.Right { User.IsEnabled: true } right:
                // Nobody is let in of whom it is not written down.
                await journal.SignedInAsync(right.User.Id, cancellationToken);
                await tickets.SignInAsync(right.User, Ticket(remember));
                return new SignInOutcome.Succeeded(right.User.Id);
            case PasswordOutcome.Right:
                return await RefuseAsync(new SignInOutcome.Disabled(), user, began, cancellationToken);
            case PasswordOutcome.Closed closed:
                return await RefuseAsync(new SignInOutcome.Locked(closed.Until), user, began, cancellationToken);
            default:
                return await RefuseAsync(new SignInOutcome.Wrong(), user, began, cancellationToken);
        }
    }

    public async Task RenewAsync(CancellationToken cancellationToken)
    {
        if (await tickets.UserManager.GetUserAsync(tickets.Context.User) is { } user)
        {
            await tickets.RefreshSignInAsync(user);
        }
    }

    public async Task SignOutAsync(CancellationToken cancellationToken)
    {
        if (tickets.UserManager.GetUserId(tickets.Context.User) is { } account)
        {
            await journal.SignedOutAsync(account, cancellationToken);
        }

        await tickets.SignOutAsync();
    }

    private AuthenticationProperties Ticket(bool remember) => new()
    {
        IsPersistent = remember,
        AllowRefresh = true,
        ExpiresUtc = clock.GetUtcNow() + (remember ? options.Value.RememberedLength : options.Value.SessionLength),
    };

    private async Task<SignInOutcome> RefuseAsync(SignInOutcome outcome, PlatformUser? user, long began, CancellationToken cancellationToken)
    {
        await journal.RefusedAsync(outcome, user?.Id, cancellationToken);
        var rest = options.Value.RefusalTakes - clock.GetElapsedTime(began);
        if (rest > TimeSpan.Zero)
        {
            await Task.Delay(rest, clock, cancellationToken);
        }

        return outcome;
    }
}
