using HousingFirst.Platform.Security.Passkeys;
using HousingFirst.Platform.Security.Sessions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace HousingFirst.Platform.Security;

/// <summary>Lets somebody in who has proved who they are.</summary>
internal sealed class Tickets(
    SignInManager<PlatformUser> tickets, SessionRegister sessions, AccountJournal journal, IOptions<SecurityOptions> options, TimeProvider clock)
{
    public Task GiveAsync(PlatformUser user, bool remember, CancellationToken cancellationToken) =>
        GiveAsync(user, remember, passkey: null, cancellationToken);

    /// <summary>The same for somebody who proved it by a passkey; the session ends with it.</summary>
    public async Task GiveAsync(PlatformUser user, bool remember, UserPasskeyInfo? passkey, CancellationToken cancellationToken)
    {
        var ticket = new AuthenticationProperties
        {
            IsPersistent = remember,
            AllowRefresh = true,
            ExpiresUtc = clock.GetUtcNow() + (remember ? options.Value.RememberedLength : options.Value.SessionLength),
        };
        sessions.Begin(user.Id, ticket, passkey is null ? null : AccountPasskeys.IdOf(passkey));

        // Nobody is let in of whom it is not written down.
        await journal.SignedInAsync(user.Id, cancellationToken);
        await tickets.SignInAsync(user, ticket);
    }
}
