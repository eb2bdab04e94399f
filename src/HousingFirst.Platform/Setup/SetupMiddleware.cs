using System.Globalization;
using HousingFirst.Platform.Portals;
using HousingFirst.Platform.Web;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.Platform.Setup;

/// <summary>While the host has no portal, answers with the setup page, or with "not open yet" while portals are being made.</summary>
internal sealed class SetupMiddleware(RequestDelegate next, PortalDirectory portals, SetupToken token, SetupPage page, PlainPages plain)
{
    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);

        // A host that lives says so also while its store is away.
        if (context.Request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase))
        {
            return next(context);
        }

        // Nearly every request of a host's life comes here when there is nothing to set up.
        var view = portals.ViewAsync(context.RequestAborted);
        return view is { IsCompletedSuccessfully: true, Result.All.IsEmpty: false } ? next(context) : AnswerAsync(context, view);
    }

    private async Task AnswerAsync(HttpContext context, ValueTask<PortalRegistryView> view)
    {
        if (!(await view).All.IsEmpty)
        {
            await next(context);
        }
        else if (!token.IsOpen)
        {
            await plain.WriteAsync(context, StatusCodes.Status503ServiceUnavailable);
        }
        else if (context.Request.Path.Equals("/setup", StringComparison.OrdinalIgnoreCase))
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = HostLanguage.Culture; // for this request alone
            await page.AnswerAsync(context);
        }
        else
        {
            context.Response.Redirect(context.Request.PathBase.Add("/setup"));
        }
    }
}
