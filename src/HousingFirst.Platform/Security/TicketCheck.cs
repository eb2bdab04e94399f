using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace HousingFirst.Platform.Security;

/// <summary>
/// Looks now and then whether the account behind a ticket is still as it was: a session ends soon after its account was switched off,
/// got another password or was signed out everywhere; changed roles count in the same time.
/// </summary>
internal sealed class TicketCheck(SignInManager<PlatformUser> tickets, IOptions<SecurityOptions> options, TimeProvider clock)
{
    public async Task CheckAsync(CookieValidatePrincipalContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (clock.GetUtcNow() - context.Properties.IssuedUtc < options.Value.SessionCheck)
        {
            return;
        }

        if (await tickets.ValidateSecurityStampAsync(context.Principal) is { IsEnabled: true } account)
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
}
