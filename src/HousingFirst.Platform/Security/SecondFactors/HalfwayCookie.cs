using System.Security.Cryptography;
using System.Text.Json;
using HousingFirst.Sdk.Portals;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.Platform.Security.SecondFactors;

/// <summary>
/// Remembers for ten minutes that somebody gave the right password, or came from their workplace. Sealed for the portal and named after it, because a browser sends the default portal's cookies to
/// prefixed portals too. It signs in nobody, and is taken for no ticket.
/// </summary>
internal sealed class HalfwayCookie(IHttpContextAccessor http, IDataProtectionProvider protection, ICurrentPortal current, TimeProvider clock)
{
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(10);

    private readonly IDataProtector _protector = protection.CreateProtector("HousingFirst.Halfway");

    private HttpContext Context => http.HttpContext ?? throw new InvalidOperationException("People sign in while a request is answered.");

    // No portal's ticket can be called that: theirs begin with ".hf.".
    private string Name => ".hf-half." + current.Portal.Name;

    public void Give(PlatformUser user, bool remember, SignInProof? proof = null)
    {
        ArgumentNullException.ThrowIfNull(user);
        Halfway halfway = new(user.Id, user.SecurityStamp ?? "", remember, proof?.Name, clock.GetUtcNow().UtcDateTime + Lasts);
        Context.Response.Cookies.Append(Name, _protector.Protect(JsonSerializer.Serialize(halfway)), Options());
    }

    public Halfway? Read()
    {
        try
        {
            var halfway = Context.Request.Cookies[Name] is { Length: > 0 } cookie
                ? JsonSerializer.Deserialize<Halfway>(_protector.Unprotect(cookie))
                : null;
            return halfway?.UntilUtc > clock.GetUtcNow().UtcDateTime ? halfway : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public void Take() => Context.Response.Cookies.Delete(Name, Options());

    private CookieOptions Options() => new()
    {
        HttpOnly = true,
        IsEssential = true,
        SameSite = SameSiteMode.Lax,
        Secure = Context.Request.IsHttps,
        Path = Context.Request.PathBase.HasValue ? Context.Request.PathBase.Value : "/",
    };
}
