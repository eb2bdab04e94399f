using HousingFirst.Sdk.Modules;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace HousingFirst.Accounts;

/// <summary>
/// What an open page tells of itself (<c>lock.js</c>): that somebody uses it, though nothing is asked of the portal, and that nobody does. Without a form's token: another site's post brings no
/// ticket, and neither shows nor changes anything of anybody's.
/// </summary>
internal sealed class LockEndpoints : IEndpointMap
{
    public void Map(IEndpointRouteBuilder routes)
    {
        // Asking is the use. A session that is locked does not come this far.
        routes.MapPost("/account/here", Results<NoContent, UnauthorizedHttpResult> ([FromQuery] string? mark, ISessionLock locks) =>
                locks.Mark is { } known && known == mark ? TypedResults.NoContent() : TypedResults.Unauthorized())
            .OpenToReaders()
            .ExcludeFromDescription();
        routes.MapPost("/account/away", async (ISessionLock locks, CancellationToken cancellationToken) =>
            {
                await locks.LockAsync(cancellationToken);
                return TypedResults.NoContent();
            })
            .OpenToReaders()
            .ExcludeFromDescription();
    }
}
