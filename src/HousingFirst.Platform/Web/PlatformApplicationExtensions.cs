using HousingFirst.Platform.Api;
using HousingFirst.Platform.Modules;
using HousingFirst.Platform.Portals;
using HousingFirst.Platform.Security;
using HousingFirst.Platform.Setup;
using HousingFirst.Sdk.Modules;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HousingFirst.Platform.Web;

/// <summary>The way of a request: portal, routing with feature gate, who is it, rights and audience, kept pages, page.</summary>
public static class PlatformApplicationExtensions
{
    /// <summary>Puts the middleware in its order and maps the endpoints of the host and of all modules.</summary>
    public static WebApplication UseHousingFirstPlatform(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.UsePlainErrors();
        app.UseSecurityHeaders();
        app.UseMiddleware<SetupMiddleware>();
        app.UseMiddleware<PortalMiddleware>();
        app.UseMiddleware<ReaderPagesShortcut>();
        app.UsePortalErrors();
        app.UseRouting();
        app.UsePortalSecurity();
        app.UseMiddleware<ReaderPagesMiddleware>();

        app.MapHealth();
        app.MapStaticAssets().Add(endpoint =>
        {
            endpoint.Metadata.Add(new HostEndpointAttribute());
            endpoint.Metadata.Add(new OpenToEverybodyAttribute());
        });
        app.MapRazorPages();
        app.MapPortalApi();
        foreach (var (features, endpoints) in app.Services.GetRequiredService<ModuleSet>().Instances<FeatureEndpoints>())
        {
            var group = app.MapGroup("");
            group.WithMetadata(new FeatureGateAttribute(features));
            endpoints.Map.Map(group);
        }

        return app;
    }

    private static void MapHealth(this WebApplication app)
    {
        var health = app.MapGroup("/health").WithMetadata(new HostEndpointAttribute()).OpenToEverybody();
        health.MapGet("/live", () => Results.Json(new { status = "live" }));
        health.MapGet("/ready", (HostReadiness readiness) => readiness.IsReady
            ? Results.Json(new { status = "ready" })
            : Results.Json(new { status = "starting" }, statusCode: StatusCodes.Status503ServiceUnavailable));
    }
}
