using HousingFirst.Platform.Administration;
using HousingFirst.Platform.Web;
using HousingFirst.Sdk.Portals;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace HousingFirst.Platform.Security;

/// <summary>The cookie of a signed-in person, and where somebody is sent who has to sign in.</summary>
internal sealed class TicketCookie(ICurrentPortal current, IOptions<SecurityOptions> security) : IConfigureNamedOptions<CookieAuthenticationOptions>
{
    public void Configure(string? name, CookieAuthenticationOptions options)
    {
        if (name == IdentityConstants.ApplicationScheme)
        {
            Configure(options);
        }
    }

    public void Configure(CookieAuthenticationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.CookieManager = new PortalCookies(current);
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = security.Value.SessionLength;
        options.SlidingExpiration = true;
        options.LoginPath = "/account/signin";
        options.LogoutPath = "/account/signout";
        options.ReturnUrlParameter = "returnUrl";
        options.Events.OnValidatePrincipal = static context =>
            context.HttpContext.RequestServices.GetRequiredService<TicketCheck>().CheckAsync(context);
        options.Events.OnRedirectToLogin = SendToSignInAsync;
        options.Events.OnRedirectToAccessDenied = static context =>
        {
            // Stays at its address; the status is what the error page is chosen by. What somebody may not open in the administration is not there.
            context.Response.StatusCode = context.HttpContext.GetEndpoint().IsAdministration()
                ? StatusCodes.Status404NotFound
                : StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    // A program is told by status; htmx would otherwise put the sign-in page into the middle of another.
    private static Task SendToSignInAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        if (request.Headers.ContainsKey("HX-Request"))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            context.Response.Headers["HX-Redirect"] = context.RedirectUri;
        }
        else if (request.IsOfProgram())
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
        else
        {
            context.Response.Redirect(context.RedirectUri);
        }

        return Task.CompletedTask;
    }
}
