using System.Collections.Immutable;

namespace HousingFirst.Sdk.Security;

/// <summary>
/// Invitations to the current portal by a link in a mail, which is good once and for the time that <see cref="AccountSettings"/> say. Within a
/// request nobody invites to a role whose rights they do not have themselves, and an invitation is worth nothing when whoever sent it
/// has left or lost those rights. Links are kept as hashes.
/// </summary>
public interface IInvitations
{
    /// <summary>How many invitations there are in a state; null for all.</summary>
    Task<int> CountAsync(InvitationState? state, CancellationToken cancellationToken);

    /// <summary>A page of invitations, by when they were last sent.</summary>
    /// <param name="state">Only these; null for all.</param>
    /// <param name="oldestFirst">False: the newest first.</param>
    /// <param name="skip">How many are left out.</param>
    /// <param name="take">How many are given at most.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    Task<IReadOnlyList<Invitation>> ListAsync(InvitationState? state, bool oldestFirst, int skip, int take, CancellationToken cancellationToken);

    /// <summary>All that is in the way of an invitation; empty when it could be sent. Changes nothing.</summary>
    Task<ImmutableArray<AccountProblem>> CheckAsync(NewInvitation invitation, CancellationToken cancellationToken);

    /// <summary>Sends an invitation.</summary>
    Task<InvitationOutcome> InviteAsync(NewInvitation invitation, CancellationToken cancellationToken);

    /// <summary>
    /// Sends one that waits or has expired again, with a new link and its whole time. The old link is worth nothing then, and who sends it
    /// answers for it.
    /// </summary>
    Task<InvitationOutcome> ResendAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>Takes one back that nobody has answered.</summary>
    Task<InvitationOutcome> RevokeAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>Looks where a link leads and uses nothing up. One that cannot be used is written into the trail.</summary>
    Task<OpenedInvitation> OpenAsync(string? token, CancellationToken cancellationToken);

    /// <summary>Makes the account, once, and signs its owner in. A link that cannot be used is refused as <see cref="AccountProblem.LinkOver"/>.</summary>
    /// <param name="token">What the link carries.</param>
    /// <param name="displayName">The name that the person chose.</param>
    /// <param name="password">The password that the person chose.</param>
    /// <param name="cancellationToken">Cancels before the account is committed.</param>
    Task<AccountOutcome> AcceptAsync(string? token, string displayName, string password, CancellationToken cancellationToken);

    /// <summary>The same with a passkey in place of a password.</summary>
    Task<AccountOutcome> AcceptWithPasskeyAsync(string? token, string displayName, PasskeyAnswer answer, CancellationToken cancellationToken);
}
