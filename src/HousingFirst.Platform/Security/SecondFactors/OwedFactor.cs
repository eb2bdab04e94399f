using System.Security.Claims;
using HousingFirst.Platform.Administration;
using HousingFirst.Platform.Web;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Time;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.Platform.Security.SecondFactors;

/// <summary>
/// Leads who has a role that asks for a second factor, and came in without one, to the page where they set one up. The ticket says whether they did, so nothing
/// is read for it; like everything in a ticket it is at most a minute old.
/// </summary>
internal sealed class OwedFactor(RequestDelegate next, ICurrentPortal current, TimeProvider clock)
{
    private const string Page = "/account/factor";

    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!IsGuarded(context.GetEndpoint()) || !Owes(context.User) || HasProvedTwice(context))
        {
            return next(context);
        }

        Lead(context);
        return Task.CompletedTask;
    }

    private static bool IsGuarded(Endpoint? endpoint) =>
        endpoint is not null
        && endpoint.Metadata.GetMetadata<OpenWithoutSecondFactorAttribute>() is null
        && (endpoint.Metadata.Access() != EndpointAccess.Everybody || endpoint.IsAdministration());

    private bool Owes(ClaimsPrincipal person) =>
        person.Identity?.IsAuthenticated == true
        && !person.HasClaim(PersonClaims.SecondFactor, PersonClaims.Has)
        && current.Portal.Settings<AccountSettings>(AccountSettings.Key)
            .AsksForSecondFactor(person.FindAll(ClaimTypes.Role).Select(role => role.Value), clock.Today(current.Portal));

    // They came in with a passkey; or their workplace asked for a second factor, and is believed in that.
    private static bool HasProvedTwice(HttpContext context) =>
        SignInProof.Of(context.Features.Get<IAuthenticateResultFeature>()?.AuthenticateResult?.Properties) is { HasSecondFactor: true };

    // As where somebody has to sign in: a program is told by status, and htmx does not put the page into the middle of another.
    private static void Lead(HttpContext context)
    {
        var request = context.Request;
        var address = request.PathBase.Add(Page).Value!; // a page's path has a value
        if (request.Headers.ContainsKey("HX-Request"))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            context.Response.Headers["HX-Redirect"] = address;
        }
        else if (request.IsOfProgram())
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
        else
        {
            context.Response.Redirect(HttpMethods.IsGet(request.Method)
                ? address + QueryString.Create("returnUrl", request.PathBase.Add(request.Path) + request.QueryString.Value)
                : address);
        }
    }
}
