namespace HousingFirst.Sdk.Security;

/// <summary>
/// Passkeys of the current portal's accounts. A question is asked when a page is shown and its answer comes back with the page's form; nothing is kept in
/// between. An answer to another portal's question is none, also where portals share a host name.
/// </summary>
public interface IPasskeys
{
    /// <summary>The passkeys of an account, the oldest first.</summary>
    Task<IReadOnlyList<Passkey>> ListAsync(string accountId, CancellationToken cancellationToken);

    /// <summary>Asks for a new passkey for an account; null where there is no such account.</summary>
    Task<PasskeyQuestion?> AskForNewAsync(string accountId, CancellationToken cancellationToken);

    /// <summary>Asks for a passkey for the account that an invitation will make.</summary>
    Task<PasskeyQuestion> AskForInvitedAsync(Invitation invitation, CancellationToken cancellationToken);

    /// <summary>Asks for whichever passkey the person has for this portal.</summary>
    Task<PasskeyQuestion> AskToSignInAsync(CancellationToken cancellationToken);

    /// <summary>Adds the passkey to the account that was asked for. What is no answer to that is refused as <see cref="AccountProblem.PasskeyRefused"/>.</summary>
    Task<AccountOutcome> AddAsync(string accountId, PasskeyAnswer answer, string name, CancellationToken cancellationToken);

    /// <summary>Gives a passkey another name.</summary>
    Task<AccountOutcome> RenameAsync(string accountId, string id, string name, CancellationToken cancellationToken);

    /// <summary>Takes a passkey away, unless its owner could not sign in any more: <see cref="AccountProblem.LastWayIn"/>.</summary>
    Task<AccountOutcome> RemoveAsync(string accountId, string id, CancellationToken cancellationToken);
}
