using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security.Workplace;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.Platform.Security.Workplace;

/// <summary>
/// Keeps begun sign-ins in the browser that began them: sealed for the portal, in a cookie of the portal's own, one for each, so that two tabs do not
/// disturb each other. An answer that comes to another browser, to another portal or a second time finds none.
/// </summary>
internal sealed class WorkplaceFlows(IHttpContextAccessor http, ICurrentPortal current, IDataProtectionProvider protection, TimeProvider clock)
{
    // As long as somebody may look for a telephone with an app on it.
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(15);

    private readonly IDataProtector _protector = protection.CreateProtector("HousingFirst.Workplace.Flow");

    private HttpContext Context => http.HttpContext ?? throw new InvalidOperationException("People sign in while a request is answered.");

    public WorkplaceFlow Begin(WorkplaceSettings settings, string? returnUrl, string? linkFor, bool asksAnew)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        WorkplaceFlow flow = new(
            Chance(), Chance(), Chance(), settings.Authority, settings.ClientId, returnUrl, linkFor, now + Lasts, asksAnew ? now : null);
        Context.Response.Cookies.Append(NameFor(flow.State), _protector.Protect(JsonSerializer.Serialize(flow)), Placed(Lasts));
        return flow;
    }

    /// <summary>The sign-in that a state belongs to, once.</summary>
    public WorkplaceFlow? Take(string? state)
    {
        if (state is not { Length: > 0 and < 100 } || Context.Request.Cookies[NameFor(state)] is not { } kept)
        {
            return null;
        }

        Context.Response.Cookies.Delete(NameFor(state), Placed(null));
        return Open(kept) is { } flow && flow.State == state && flow.UntilUtc > clock.GetUtcNow().UtcDateTime ? flow : null;
    }

    private static string Chance() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    private string NameFor(string state) =>
        $".hf-work.{current.Portal.Name}.{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(state)).AsSpan(0, 8))}";

    // The provider sends the browser back from another site, which a stricter cookie would not survive.
    private CookieOptions Placed(TimeSpan? lasts) => new()
    {
        Path = Context.Request.PathBase.Add("/account/workplace"),
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = Context.Request.IsHttps,
        MaxAge = lasts,
        IsEssential = true,
    };

    private WorkplaceFlow? Open(string kept)
    {
        try
        {
            return JsonSerializer.Deserialize<WorkplaceFlow>(_protector.Unprotect(kept));
        }
        catch (Exception failure) when (failure is CryptographicException or JsonException)
        {
            return null;
        }
    }
}
