using HousingFirst.Platform.Security.SecondFactors;
using HousingFirst.Platform.Security.Sessions;
using HousingFirst.Sdk.Portals;
using Microsoft.AspNetCore.Builder;

namespace HousingFirst.Platform.Security;

internal static class SecurityApplicationBuilderExtensions
{
    // What UseAuthentication leaves on the host's builder. Without it the host would put a second one at the very beginning, where
    // there is no portal yet.
    private const string AuthenticationIsPlaced = "__AuthenticationMiddlewareSet";

    /// <summary>Puts the security headers on every answer. Comes first of all that answers.</summary>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.UseMiddleware<SecurityHeaders>();

    /// <summary>
    /// Who is it, and may they: personal numbers, limits, ticket, audience, permission. Comes after the portal, the error pages and
    /// <c>UseRouting</c>, and before anything that answers readers.
    /// </summary>
    public static IApplicationBuilder UsePortalSecurity(this IApplicationBuilder app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var current = app.ApplicationServices.GetRequiredService<ICurrentPortal>();
        app.UseMiddleware<PersonalNumberGuard>();
        app.UseRateLimiter();
        // Most readers bring no ticket; nothing is made for them that would find none.
        app.Properties[AuthenticationIsPlaced] = true;
        app.UseWhen(
            context => current.PortalOrNull is { } portal && PortalCookies.HasTicket(context, portal),
            static withTicket => withTicket.UseAuthentication().UseMiddleware<SessionLockGuard>().UseMiddleware<OwedFactor>());
        app.UseMiddleware<AccessMiddleware>();
        app.UseAuthorization();
        return app;
    }
}
