using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security.Workplace;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.Platform.Security.Workplace;

/// <summary>Sends a browser to the provider, and proves who came back. Nothing is signed in here.</summary>
internal sealed class WorkplaceProof(
    ICurrentPortal current, IPublicAddress address, KnownProviders providers, WorkplaceFlows flows, WorkplaceExchange exchange,
    IHttpContextAccessor http, TimeProvider clock)
{
    public const string ReturnPage = "~/account/workplace/back";

    public WorkplaceSettings Settings => current.Portal.Settings<WorkplaceSettings>(WorkplaceSettings.Key);

    public async Task<WorkplaceStart> BeginAsync(string? returnUrl, string? linkFor, bool asksAnew, CancellationToken cancellationToken)
    {
        var settings = Settings;
        if (!settings.IsReady || address.Of(ReturnPage) is not { } back)
        {
            return new WorkplaceStart.Refused(WorkplaceRefusal.NotOffered);
        }

        return await providers.FindAsync(settings.Authority, cancellationToken) is { } provider
            ? new WorkplaceStart.Ready(WorkplaceExchange.Question(provider, flows.Begin(settings, returnUrl, linkFor, asksAnew), back))
            : new WorkplaceStart.Refused(WorkplaceRefusal.Unreachable);
    }

    public async Task<WorkplaceArrival> ArriveAsync(CancellationToken cancellationToken)
    {
        var query = http.HttpContext!.Request.Query; // arriving is a request
        var flow = flows.Take(query["state"]);
        var settings = Settings;
        if (!settings.IsReady || address.Of(ReturnPage) is not { } back)
        {
            return new(flow, null, WorkplaceRefusal.NotOffered);
        }

        if (flow is null || flow.Authority != settings.Authority || flow.ClientId != settings.ClientId)
        {
            return new(null, null, WorkplaceRefusal.Lost);
        }

        if (await providers.FindAsync(settings.Authority, cancellationToken) is not { } provider)
        {
            return new(flow, null, WorkplaceRefusal.Unreachable);
        }

        // An answer of another provider's, sent here to be mixed up with this one's.
        var issuer = query["iss"].ToString();
        if (issuer.Length > 0 ? issuer != provider.Issuer : provider.NamesItself)
        {
            return new(flow, null, WorkplaceRefusal.Unproved, IdTokenFault.Issuer);
        }

        if (query["error"].ToString() is { Length: > 0 } error)
        {
            return new(flow, null, error == "access_denied" ? WorkplaceRefusal.Cancelled : WorkplaceRefusal.ProviderRefused);
        }

        return query["code"].ToString() is { Length: > 0 } code
            && await exchange.RedeemAsync(provider, settings, flow, code, back, cancellationToken) is { } text
            ? await ProveAsync(text, provider, settings, flow, cancellationToken)
            : new(flow, null, WorkplaceRefusal.ProviderRefused);
    }

    private async Task<WorkplaceArrival> ProveAsync(
        string text, Provider provider, WorkplaceSettings settings, WorkplaceFlow flow, CancellationToken cancellationToken)
    {
        var (token, fault) = await IdTokenCheck.CheckAsync(text, provider, settings, flow.Nonce, clock.GetUtcNow());

        // The provider may have changed its keys since it was asked.
        if (fault is IdTokenFault.UnknownKey or IdTokenFault.Signature
            && await providers.FindNewerAsync(provider, settings.Authority, cancellationToken) is { } newer)
        {
            (token, fault) = await IdTokenCheck.CheckAsync(text, newer, settings, flow.Nonce, clock.GetUtcNow());
        }

        return new(flow, token, WorkplaceRefusal.Unproved, fault);
    }
}
