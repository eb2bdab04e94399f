using HousingFirst.Sdk.Methods;

namespace HousingFirst.Guidance.Matching;

/// <summary>The methods that the current portal carries: method modules name themselves.</summary>
internal sealed class MatchMethods(IPortalExtensions extensions)
{
    /// <summary>Whether the portal carries the method; one that is none is carried by every portal.</summary>
    public bool Carries(string? method) => method is null || extensions.All<EmbeddedMethod>().Any(embedded => embedded.Id == method);
}
