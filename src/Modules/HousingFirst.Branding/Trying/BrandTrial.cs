using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.Branding.Trying;

/// <summary>
/// The brand that somebody tries lies in a cookie of their own, sealed for portal and account, until the browser is closed. Only what stands
/// in a frame is shown in it, so that nobody mistakes a trial for the portal; nothing is stored.
/// </summary>
internal sealed class BrandTrial(IHttpContextAccessor http, IDataProtectionProvider protection, ICurrentPortal current, IPermissionChecker person) : IBrandTrial
{
    private const string Purpose = "HousingFirst.Branding.Trial";

    public BrandSettings? Of(BrandSettings saved) =>
        http.HttpContext is { } context && context.Request.Headers["Sec-Fetch-Dest"] == "iframe" && Read(context, saved) is { } tried ? tried : null;

    /// <summary>The brand with a hash, when it is the one that the person tries.</summary>
    public BrandSettings? OfStylesheet(string hash, BrandSettings saved, IBrandStylesheets stylesheets) =>
        http.HttpContext is { } context && Read(context, saved) is { } tried && stylesheets.For(tried).Hash == hash ? tried : null;

    /// <summary>Tries a brand from the next request on.</summary>
    public void Begin(BrandSettings brand)
    {
        if (http.HttpContext is { } context)
        {
            context.Response.Cookies.Append(Cookie, Seal(context).Protect(JsonSerializer.Serialize(brand with { Contact = new() })), new()
            {
                Path = context.Request.PathBase.HasValue ? context.Request.PathBase.Value : "/",
                HttpOnly = true,
                SameSite = SameSiteMode.Strict,
                Secure = context.Request.IsHttps,
                IsEssential = true,
            });
        }
    }

    private string Cookie => $".hf.trial.{current.Portal.Name}";

    // What is not tried here is as it is saved.
    private BrandSettings? Read(HttpContext context, BrandSettings saved)
    {
        if (context.Request.Cookies[Cookie] is not { Length: > 0 } written || !person.Allows(BrandPermissions.ManageBranding))
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<BrandSettings>(Seal(context).Unprotect(written)) is { } tried ? tried with { Contact = saved.Contact } : null;
        }
        catch (Exception exception) when (exception is CryptographicException or JsonException)
        {
            return null; // somebody else's, or made up
        }
    }

    private IDataProtector Seal(HttpContext context) =>
        protection.CreateProtector(Purpose, context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "");
}
