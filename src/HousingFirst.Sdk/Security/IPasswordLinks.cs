namespace HousingFirst.Sdk.Security;

/// <summary>New passwords by a link in a mail, for those who have forgotten theirs. A link is good once, for an hour, and until the password changes.</summary>
public interface IPasswordLinks
{
    /// <summary>
    /// Sends a link to the owner of an address, when there is one who may have it. Answers the same, in the same time, when there is none: nobody
    /// learns which addresses have an account.
    /// </summary>
    Task SendAsync(string mail, CancellationToken cancellationToken);

    /// <summary>Looks whether a link can be used and uses nothing up. One that cannot is written into the trail.</summary>
    Task<LinkState> CheckAsync(string? token, CancellationToken cancellationToken);

    /// <summary>
    /// Sets the password, ends all sessions of the account and lifts a lockout. A link that cannot be used is refused as
    /// <see cref="AccountProblem.LinkOver"/>.
    /// </summary>
    Task<AccountOutcome> UseAsync(string? token, string password, CancellationToken cancellationToken);
}
