using HousingFirst.Platform.Security.Sessions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace HousingFirst.Platform.Security;

/// <summary>
/// Looks now and then whether the account behind a ticket is still as it was: a session ends soon after its account was switched off,
/// got another password or was signed out everywhere, or the session itself was ended; changed roles count in the same time.
/// </summary>
internal sealed class TicketCheck(
    SignInManager<PlatformUser> tickets, SessionRegister sessions, SessionLocks locks, IOptions<SecurityOptions> options, TimeProvider clock)
{
    public async Task CheckAsync(CookieValidatePrincipalContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (clock.GetUtcNow() - context.Properties.IssuedUtc < options.Value.SessionCheck)
        {
            return;
        }

        if (await tickets.ValidateSecurityStampAsync(context.Principal) is { IsEnabled: true } account && await GoesOnAsync(context, account))
        {
            context.ReplacePrincipal(await tickets.CreateUserPrincipalAsync(account));
            context.ShouldRenew = true;
        }
        else
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
        }
    }

    private async Task<bool> GoesOnAsync(CookieValidatePrincipalContext context, PlatformUser account)
    {
        var cancellationToken = context.HttpContext.RequestAborted;
        if (SessionRegister.IdOf(context.Properties) is not { } id)
        {
            // From before sessions were kept: whoever holds a good ticket is not sent to sign in for that.
            await sessions.AdoptAsync(account.Id, context.Properties, cancellationToken);
            return true;
        }

        if (await sessions.FindAsync(id, cancellationToken) is not { } known || known.AccountId != account.Id)
        {
            return false;
        }

        // The guard of locks asks how long it was not used, before it writes that it is.
        var mayLock = locks.Concerns(known);
        SessionRegister.WriteLock(context.Properties, mayLock);
        if (!mayLock)
        {
            await sessions.UseAsync(known, cancellationToken);
        }

        return true;
    }
}
