using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Search.Index;
using HousingFirst.Platform.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace HousingFirst.Platform.Portals;

/// <summary>Finds the portal of a request and enters it, before routing.</summary>
internal sealed class PortalMiddleware(
    RequestDelegate next, PortalDirectory portals, PortalDoor door, CurrentPortal current, SearchSignals search, PlainPages plain,
    ILogger<PortalMiddleware> logger)
{
    public async Task InvokeAsync(HttpContext context, PortalDatabaseScope database)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(database);
        if (context.Request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase))
        {
            await next(context);
            return;
        }

        var view = await portals.ViewAsync(context.RequestAborted);
        if (view.Find(context.Request.Host, context.Request.Path) is not { } portal)
        {
            await plain.WriteAsync(context, StatusCodes.Status404NotFound);
            return;
        }

        // Out of service, or closed for a moment while a backup takes its place; the browser is told to come again.
        using var visit = door.TryEnter(view, portal.Record);
        if (visit is null)
        {
            await plain.WriteAsync(context, StatusCodes.Status503ServiceUnavailable);
            return;
        }

        PortalSnapshot snapshot;
        try
        {
            snapshot = await portal.SnapshotAsync(context.RequestAborted);
        }
        catch (PortalUnavailableException exception)
        {
            if (exception.InnerException is not null)
            {
                PortalLog.PortalUnavailable(logger, exception.Portal, exception);
            }

            await plain.WriteAsync(context, StatusCodes.Status503ServiceUnavailable);
            return;
        }

        if (snapshot.Prefix.HasValue && context.Request.Path.StartsWithSegments(snapshot.Prefix, out var rest))
        {
            context.Request.PathBase = context.Request.PathBase.Add(snapshot.Prefix);
            context.Request.Path = rest.HasValue ? rest : new PathString("/");
        }

        database.Database = portal.Database;
        search.Serves(portal, snapshot);
        var response = context.Features.GetRequiredFeature<IHttpResponseFeature>();
        context.Features.Set<IHttpResponseFeature>(new PortalResponse(response, () => current.Enter(portal, snapshot)));
        using (current.Enter(portal, snapshot))
        {
            await next(context);
        }
    }
}
