using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.Platform.Security;

/// <summary>
/// Refuses an address whose query looks like it holds a personal number, before anything searches for it or writes it down.
/// Addresses end up in histories, bookmarks and other people's logs.
/// </summary>
internal sealed class PersonalNumberGuard(RequestDelegate next, ICurrentPortal current, ILogger<PersonalNumberGuard> logger)
{
    private const int FewestDigits = 10;

    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Request.QueryString is { HasValue: true, Value: { } query } && Holds(query)
            ? RefuseAsync(context)
            : next(context);
    }

    /// <summary>Whether a query string, as it was sent, holds one. Encoded digits are digits too, so those with too few need no decoding.</summary>
    internal static bool Holds(string query) =>
        query.AsSpan().CountAny("0123456789") >= FewestDigits && PersonalNumbers.StandIn(Uri.UnescapeDataString(query.Replace('+', ' ')));

    private Task RefuseAsync(HttpContext context)
    {
        SecurityLog.PersonalNumberRefused(logger, current.PortalOrNull?.Name ?? "");
        // Whatever shows the refusal does not repeat the number.
        context.Request.QueryString = QueryString.Empty;
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }
}
