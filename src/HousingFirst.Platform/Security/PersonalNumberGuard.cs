using HousingFirst.Sdk.Portals;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.Platform.Security;

/// <summary>
/// Refuses an address whose query looks like it holds a personal number, before anything searches for it or writes it down.
/// Addresses end up in histories, bookmarks and other people's logs.
/// </summary>
internal sealed class PersonalNumberGuard(RequestDelegate next, ICurrentPortal current, ILogger<PersonalNumberGuard> logger)
{
    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Request.QueryString is { HasValue: true, Value: { } query } && PersonalNumbers.StandIn(query)
            ? RefuseAsync(context)
            : next(context);
    }

    private Task RefuseAsync(HttpContext context)
    {
        SecurityLog.PersonalNumberRefused(logger, current.PortalOrNull?.Name ?? "");
        // Whatever shows the refusal does not repeat the number.
        context.Request.QueryString = QueryString.Empty;
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }
}
