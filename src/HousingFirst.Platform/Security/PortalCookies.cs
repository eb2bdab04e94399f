using HousingFirst.Sdk.Portals;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.Platform.Security;

/// <summary>Keeps a portal's ticket in a cookie with the portal's name and under its path, in pieces when it is long.</summary>
internal sealed class PortalCookies(ICurrentPortal current) : ICookieManager
{
    private readonly ChunkingCookieManager _chunks = new();

    /// <summary>Whether the request brings a ticket of its portal, good or not.</summary>
    public static bool HasTicket(HttpContext context, IPortal portal) =>
        context.Request.Headers.Cookie.Count > 0 && context.Request.Cookies.ContainsKey(NameFor(portal));

    public static string NameFor(IPortal portal) => ".hf." + portal.Name;

    public string? GetRequestCookie(HttpContext context, string key) => _chunks.GetRequestCookie(context, NameFor(current.Portal));

    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
        _chunks.AppendResponseCookie(context, NameFor(current.Portal), value, Placed(context, options));

    public void DeleteCookie(HttpContext context, string key, CookieOptions options) =>
        _chunks.DeleteCookie(context, NameFor(current.Portal), Placed(context, options));

    private static CookieOptions Placed(HttpContext context, CookieOptions options) => new(options)
    {
        Path = context.Request.PathBase.HasValue ? context.Request.PathBase.Value : "/",
    };
}
