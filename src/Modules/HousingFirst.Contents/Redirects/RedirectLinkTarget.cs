using HousingFirst.Sdk.Content.Checks;

namespace HousingFirst.Contents.Redirects;

/// <summary>Addresses that lead on to another: a link to one is not broken.</summary>
internal sealed class RedirectLinkTarget(RedirectMap redirects) : ILinkTarget
{
    public async ValueTask<bool?> FindAsync(LinkAddress address, CancellationToken cancellationToken) =>
        await redirects.FollowAsync(address.Path, cancellationToken) is null ? null : true;
}
