using HousingFirst.Sdk.Portals;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;

namespace HousingFirst.Platform.Modules;

/// <summary>Takes endpoints of features that the current portal has not enabled out of the match, so that their addresses answer 404.</summary>
internal sealed class FeatureMatcherPolicy(ICurrentPortal current) : MatcherPolicy, IEndpointSelectorPolicy
{
    public override int Order => 0;

    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) =>
        endpoints.Any(endpoint => endpoint.Metadata.GetMetadata<FeatureGateAttribute>() is not null);

    public Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        var features = current.PortalOrNull?.Features;
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates.IsValidCandidate(i)
                && candidates[i].Endpoint.Metadata.GetMetadata<FeatureGateAttribute>() is { } gate
                && (features is null || !gate.Features.All(features.Contains)))
            {
                candidates.SetValidity(i, false);
            }
        }

        return Task.CompletedTask;
    }
}
