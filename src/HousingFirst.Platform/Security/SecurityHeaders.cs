using HousingFirst.Platform.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Primitives;

namespace HousingFirst.Platform.Security;

/// <summary>
/// Headers that every answer carries, error pages too. Nothing inline, nothing from elsewhere, no framing but by
/// the portal's own trial of a brand. An endpoint may set a policy
/// of its own for what it answers; an error's page is the host's, whatever the endpoint meant to send.
/// </summary>
internal sealed class SecurityHeaders(RequestDelegate next, IHostEnvironment environment)
{
    private static readonly StringValues ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; worker-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    // What is shown in a brand on trial stands beside the form that tries it.
    private static readonly StringValues OwnFrames = ContentSecurityPolicy.ToString().Replace("frame-ancestors 'none'", "frame-ancestors 'self'", StringComparison.Ordinal);

    private static readonly StringValues NoSniff = "nosniff";
    private static readonly StringValues SameOrigin = "same-origin";
    private static readonly StringValues NoDevices =
        "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()";

    private static readonly StringValues OneYear = "max-age=31536000";

    // Set when the answer starts, because an error page begins by clearing what was there. The delegates hold nothing of the request.
    private static readonly Func<object, Task> Set = static response => SetHeaders((HttpResponse)response);
    private static readonly Func<object, Task> SetWithTransport = static response =>
    {
        ((HttpResponse)response).Headers.StrictTransportSecurity = OneYear;
        return SetHeaders((HttpResponse)response);
    };

    private readonly bool _isProduction = environment.IsProduction();

    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Response.OnStarting(_isProduction && context.Request.IsHttps ? SetWithTransport : Set, context.Response);
        return next(context);
    }

    private static Task SetHeaders(HttpResponse response)
    {
        var headers = response.Headers;
        if (StringValues.IsNullOrEmpty(headers.ContentSecurityPolicy) || response.StatusCode >= StatusCodes.Status400BadRequest)
        {
            headers.ContentSecurityPolicy = response.HttpContext.Features.Get<BrandOnTrial>() is null ? ContentSecurityPolicy : OwnFrames;
        }

        headers.XContentTypeOptions = NoSniff;
        headers["Referrer-Policy"] = SameOrigin;
        headers["Permissions-Policy"] = NoDevices;
        headers["Cross-Origin-Opener-Policy"] = SameOrigin;
        return Task.CompletedTask;
    }
}
