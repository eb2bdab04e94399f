using System.Security.Claims;
using HousingFirst.Platform.Administration;
using HousingFirst.Platform.Modules;
using HousingFirst.Platform.Web;
using HousingFirst.Sdk.Caching;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;

namespace HousingFirst.Platform.Security.Sessions;

/// <summary>
/// Stands before everything that belongs to somebody. Of a locked session the portal answers what is open to everybody, as to a stranger; everything else leads to the
/// lock, and from there back. So a page needs to know nothing of locks.
/// </summary>
internal sealed class SessionLockGuard(RequestDelegate next)
{
    private const string Page = "/account/locked";
    private const string HeldPage = "/account/held";

    public async Task InvokeAsync(HttpContext context, SessionRegister sessions, SessionLocks locks, HeldForms forms)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(locks);
        if (IdOf(context, locks) is { } id && await IsLockedAsync(context, id, sessions, locks) && !IsOpenToEverybody(context.GetEndpoint()))
        {
            await LeadAsync(context, forms);
            return;
        }

        await next(context);
    }

    // Files of the host ask for nobody, and loading them is no use of a session.
    private static Guid? IdOf(HttpContext context, SessionLocks locks)
    {
        var ticket = context.Features.Get<IAuthenticateResultFeature>()?.AuthenticateResult?.Properties;
        return context.User.Identity?.IsAuthenticated == true
            && context.GetEndpoint() is { } endpoint && endpoint.Metadata.GetMetadata<HostEndpointAttribute>() is null
            && (locks.IsAskedOfAll || SessionRegister.MayLock(ticket))
                ? SessionRegister.IdOf(ticket)
                : null;
    }

    private static async Task<bool> IsLockedAsync(HttpContext context, Guid id, SessionRegister sessions, SessionLocks locks)
    {
        if (await sessions.FindAsync(id, context.RequestAborted) is not { } known || known.AccountId != context.User.FindFirstValue(ClaimTypes.NameIdentifier))
        {
            // It has ended, and its lock with it: nobody waits here for the minute after which that is seen elsewhere.
            await context.SignOutAsync(IdentityConstants.ApplicationScheme);
            context.User = new ClaimsPrincipal(new ClaimsIdentity());
            return false;
        }

        if (!await locks.IsLockedAsync(known, IsUse(context.Request), context.RequestAborted))
        {
            if (locks.AfterFor(known) is { } after)
            {
                context.Features.Set(new OpenLock(after, known.AccountId));
            }

            return false;
        }

        context.Features.Set(new LockedSession(known.Id, known.AccountId));
        return true;
    }

    // A page's script that looks again by itself says so; a screen that nobody sits at shall lock all the same.
    private static bool IsUse(HttpRequest request) =>
        !(HttpMethods.IsGet(request.Method) && request.IsOfScript() && request.Headers.ContainsKey("X-Background"));

    private static bool IsOpenToEverybody(Endpoint? endpoint) => endpoint?.Metadata.Access() == EndpointAccess.Everybody && !endpoint.IsAdministration();

    // As where somebody has to sign in: a program and a page's script are told by status, and htmx does not put the page into the middle of another.
    private static async Task LeadAsync(HttpContext context, HeldForms forms)
    {
        var request = context.Request;
        PrivateAnswerAttribute.Mark(context.Response);
        if (request.Headers.ContainsKey("HX-Request"))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            context.Response.Headers["HX-Redirect"] = AddressFor(request, PageOf(request));
        }
        else if (request.IsOfProgram() || request.IsOfScript())
        {
            await Results.Problem(statusCode: StatusCodes.Status401Unauthorized, extensions: new Dictionary<string, object?> { ["code"] = "session.locked" })
                .ExecuteAsync(context);
        }
        else if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            context.Response.Redirect(AddressFor(request, PathOf(request) + request.QueryString.ToUriComponent()));
        }
        else
        {
            // What was typed waits behind the lock; its page stands at the same address, without the name of the handler.
            var held = await forms.HoldAsync(context, context.Features.GetRequiredFeature<LockedSession>(), context.RequestAborted);
            var query = QueryString.Create(QueryHelpers.ParseQuery(request.QueryString.Value).Where(part => part.Key != "handler"));
            var waiting = WaitingAt(request, PathOf(request) + query.ToUriComponent(), held);
            if (waiting.Length > LocalAddress.MaxLength)
            {
                // One address stands escaped in the other: rather the page without its query than not to be led back to what waits.
                waiting = WaitingAt(request, PathOf(request), held);
            }

            context.Response.Redirect(AddressFor(request, waiting) + (held is null ? "" : "&held=true"));
        }
    }

    // As it may stand in a header: a role's name in a path is no ASCII.
    private static string PathOf(HttpRequest request) => request.PathBase.Add(request.Path).ToUriComponent();

    private static string WaitingAt(HttpRequest request, string page, Guid? held) =>
        request.PathBase.Add(HeldPage).ToUriComponent() + QueryString.Create("page", page) + (held is { } id ? $"&id={id}" : "");

    private static string AddressFor(HttpRequest request, string? returnUrl) =>
        request.PathBase.Add(Page).ToUriComponent() + QueryString.Create("returnUrl", returnUrl ?? request.PathBase.Add("/").ToUriComponent());

    private static string? PageOf(HttpRequest request) =>
        Uri.TryCreate(request.Headers["HX-Current-URL"], UriKind.Absolute, out var page) ? page.PathAndQuery : null;
}
