using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace HousingFirst.Platform.Security;

/// <summary>Lets somebody in who has proved who they are.</summary>
internal sealed class Tickets(SignInManager<PlatformUser> tickets, AccountJournal journal, IOptions<SecurityOptions> options, TimeProvider clock)
{
    public async Task GiveAsync(PlatformUser user, bool remember, CancellationToken cancellationToken)
    {
        // Nobody is let in of whom it is not written down.
        await journal.SignedInAsync(user.Id, cancellationToken);
        await tickets.SignInAsync(user, new AuthenticationProperties
        {
            IsPersistent = remember,
            AllowRefresh = true,
            ExpiresUtc = clock.GetUtcNow() + (remember ? options.Value.RememberedLength : options.Value.SessionLength),
        });
    }
}
