using HousingFirst.Platform.Portals;
using HousingFirst.Platform.Security;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.Platform.Web;

/// <summary>
/// Answers with a kept page before routing and rights are asked. That is safe because the page was kept for a reader without a ticket, at
/// the versions that the portal still has: its audience, its features and its content are as they were when that reader was let in.
/// </summary>
internal sealed class ReaderPagesShortcut(RequestDelegate next, ReaderPages pages, CurrentPortal current)
{
    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.Request;
        return !request.QueryString.HasValue
            && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            && current.PortalOrNull is PortalSnapshot portal
            && !PortalCookies.HasTicket(context, portal)
            && pages.TryGet(portal.Name, ReaderPages.KeyOf(portal, request), out var page)
                ? page.AnswerAsync(context)
                : next(context);
    }
}
