using HousingFirst.Platform.Security.Sessions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace HousingFirst.Platform.Security;

/// <summary>Lets somebody in who has proved who they are.</summary>
internal sealed class Tickets(
    SignInManager<PlatformUser> tickets, SessionRegister sessions, AccountJournal journal, IOptions<SecurityOptions> options, TimeProvider clock)
{
    public async Task GiveAsync(PlatformUser user, bool remember, CancellationToken cancellationToken)
    {
        var ticket = new AuthenticationProperties
        {
            IsPersistent = remember,
            AllowRefresh = true,
            ExpiresUtc = clock.GetUtcNow() + (remember ? options.Value.RememberedLength : options.Value.SessionLength),
        };
        sessions.Begin(user.Id, ticket);

        // Nobody is let in of whom it is not written down.
        await journal.SignedInAsync(user.Id, cancellationToken);
        await tickets.SignInAsync(user, ticket);
    }
}
