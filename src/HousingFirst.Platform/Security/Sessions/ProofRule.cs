using System.Collections.Immutable;
using HousingFirst.Sdk.Security;

namespace HousingFirst.Platform.Security.Sessions;

/// <summary>Owners prove anew who they are before they change the ways into their account: a session may have been left open, or stolen.</summary>
internal sealed class ProofRule(CurrentPerson person, IFreshProof proof)
{
    public bool IsOwn(PlatformUser user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return person.IsRequest && person.Id == user.Id;
    }

    public async Task<ImmutableArray<AccountProblem>> CheckAsync(PlatformUser user, CancellationToken cancellationToken) =>
        !IsOwn(user) || await proof.IsFreshAsync(cancellationToken) ? [] : [new AccountProblem.ProofNeeded()];
}
