using System.Security.Claims;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.Contents.Desk;

/// <summary>Who asks, and what they may do with items.</summary>
internal sealed class ContentRights(IPermissionChecker person, IHttpContextAccessor http, IContentDefinitions definitions)
{
    /// <summary>The account that asks; null for nobody.</summary>
    public string? AccountId => person.IsSignedIn ? http.HttpContext?.User.FindFirstValue(ClaimTypes.NameIdentifier) : null;

    /// <summary>What the person may do, by the types as they are defined now.</summary>
    public async ValueTask<ContentReach> ReachAsync(CancellationToken cancellationToken) =>
        new(person, AccountId, await definitions.GetAsync(cancellationToken));
}
