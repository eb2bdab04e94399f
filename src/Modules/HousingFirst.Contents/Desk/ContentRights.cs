using System.Security.Claims;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.Contents.Desk;

/// <summary>Who asks, and what they may do with items.</summary>
internal sealed class ContentRights(
    IPermissionChecker person, IHttpContextAccessor http, IContentDefinitions definitions, IAccountRights accounts)
{
    /// <summary>The account that asks; null for nobody.</summary>
    public string? AccountId => person.IsSignedIn ? http.HttpContext?.User.FindFirstValue(ClaimTypes.NameIdentifier) : null;

    /// <summary>What the person may do, by the types as they are defined now.</summary>
    public async ValueTask<ContentReach> ReachAsync(CancellationToken cancellationToken) =>
        new(person, AccountId, await definitions.GetAsync(cancellationToken));

    /// <summary>What an account may do now, whoever asks; null when there is none or it is switched off.</summary>
    public async ValueTask<ContentReach?> ReachOfAsync(string accountId, CancellationToken cancellationToken) =>
        await accounts.OfAsync(accountId, cancellationToken) is { } checker
            ? new(checker, accountId, await definitions.GetAsync(cancellationToken))
            : null;
}
