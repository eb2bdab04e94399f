using HousingFirst.Platform.Administration;
using HousingFirst.Sdk.Administration;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HousingFirst.Platform.Security;

/// <summary>
/// The portal's door: an endpoint that does not say who may call it is closed, and the portal's audience is asked before anything
/// behind it. Permissions come after it, by the framework's own authorization.
/// </summary>
internal sealed class AccessMiddleware(RequestDelegate next, ICurrentPortal current, ILogger<AccessMiddleware> logger)
{
    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var endpoint = context.GetEndpoint();
        return endpoint?.Metadata.Access() switch
        {
            null => next(context),
            // Routing's own answers, such as 405, stand for no endpoint of anybody's.
            EndpointAccess.Undeclared when endpoint is not RouteEndpoint && endpoint.Metadata.Count == 0 => next(context),
            EndpointAccess.Undeclared => CloseAsync(context, endpoint),
            // Before any mark: one below /admin that lets everybody in is a slip.
            _ when endpoint.IsAdministration() => GuardAdministrationAsync(context),
            EndpointAccess.Everybody => next(context),
            _ when current.Portal.Audience.Kind == AudienceKind.Everybody => next(context),
            _ => AskAsync(context),
        };
    }

    private Task CloseAsync(HttpContext context, Endpoint endpoint)
    {
        SecurityLog.EndpointUndeclared(logger, endpoint.DisplayName ?? "");
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    // For somebody who is signed in and has no way into the administration its pages do not exist. A visitor is sent to sign in, as behind
    // every link that stands in a mail; that says no more than that portals have an administration.
    private Task GuardAdministrationAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-cache, no-store";
        context.Response.Headers.Pragma = "no-cache";
        context.Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        var reader = context.RequestServices.GetRequiredService<IPermissionChecker>();
        if (!reader.IsSignedIn)
        {
            return context.ChallengeAsync();
        }

        if (reader.Allows(AdminPages.Access))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private Task AskAsync(HttpContext context)
    {
        var reader = context.RequestServices.GetRequiredService<IPermissionChecker>();
        return reader switch
        {
            _ when reader.Admits(current.Portal.Audience) => next(context),
            { IsSignedIn: true } => context.ForbidAsync(),
            _ => context.ChallengeAsync(),
        };
    }
}
