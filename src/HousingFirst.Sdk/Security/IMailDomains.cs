using System.Collections.Immutable;

namespace HousingFirst.Sdk.Security;

/// <summary>Mail domains whose people may ask for an invitation to the current portal themselves. They stand in <see cref="AccountSettings"/>.</summary>
public interface IMailDomains
{
    /// <summary>
    /// Lets a domain's people ask, for a role that the person who asks may give and that is not the administrator's. A domain that is there gets the
    /// other role.
    /// </summary>
    /// <returns>All that is in the way; empty when it is saved.</returns>
    Task<ImmutableArray<AccountProblem>> SetAsync(string domain, string role, CancellationToken cancellationToken);

    /// <summary>Lets a domain's people ask no more. Invitations that were sent stay good.</summary>
    Task RemoveAsync(string domain, CancellationToken cancellationToken);

    /// <summary>
    /// Sends an invitation to an address at one of the domains that has no account. Answers the same, in the same time, for every other address.
    /// </summary>
    Task AskAsync(string mail, CancellationToken cancellationToken);
}
