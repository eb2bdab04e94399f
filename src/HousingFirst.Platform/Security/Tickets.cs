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
        GiveAsync(user, remember, passkeyId: null, proof: null, cancellationToken);

    /// <summary>The same for somebody who proved it by a passkey; the session ends with it.</summary>
    public Task GiveAsync(PlatformUser user, bool remember, UserPasskeyInfo? passkey, CancellationToken cancellationToken) =>
        passkey is null
            ? GiveAsync(user, remember, cancellationToken)
            : GiveAsync(user, remember, AccountPasskeys.IdOf(passkey), SignInProof.Passkey, cancellationToken);

    /// <summary>The same for somebody who has proved it in a way that the session remembers.</summary>
    public Task GiveAsync(PlatformUser user, bool remember, SignInProof? proof, CancellationToken cancellationToken) =>
        GiveAsync(user, remember, passkeyId: null, proof, cancellationToken);

    /// <summary>What the present session began with, where it remembers that.</summary>
    public async Task<SignInProof?> ProofAsync() =>
        SignInProof.Of((await tickets.Context.AuthenticateAsync(IdentityConstants.ApplicationScheme)).Properties);

    private async Task GiveAsync(PlatformUser user, bool remember, string? passkeyId, SignInProof? proof, CancellationToken cancellationToken)
    {
        var ticket = new AuthenticationProperties
        {
            IsPersistent = remember,
            AllowRefresh = true,
            ExpiresUtc = clock.GetUtcNow() + (remember ? options.Value.RememberedLength : options.Value.SessionLength),
        };
        proof?.WriteInto(ticket);
        sessions.Begin(user.Id, ticket, passkeyId, await IsFreshAsync(user, proof));

        // Nobody is let in of whom it is not written down.
        await journal.SignedInAsync(user.Id, proof, cancellationToken);
        await tickets.SignInAsync(user, ticket);
    }

    // A provider whose own session is still open asks nothing. Who has another way to prove themselves proves it by that one.
    private async Task<bool> IsFreshAsync(PlatformUser user, SignInProof? proof) =>
        proof is not { IsOfWorkplace: true } || (user.PasswordHash is null && (await tickets.UserManager.GetPasskeysAsync(user)).Count == 0);
}
