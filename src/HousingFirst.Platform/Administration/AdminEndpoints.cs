using HousingFirst.Sdk.Administration;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace HousingFirst.Platform.Administration;

/// <summary>Tells what belongs to the administration. The route alone decides, so that no page can be there and forget to say so.</summary>
internal static class AdminEndpoints
{
    private static readonly string Segment = AdminPages.Path.TrimStart('/');

    public static bool IsAdministration(this Endpoint? endpoint) =>
        endpoint is RouteEndpoint { RoutePattern.PathSegments: [{ Parts: [RoutePatternLiteralPart literal] }, ..] }
        && string.Equals(literal.Content, Segment, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a route as it is written is the administration's.</summary>
    public static bool IsAdministration(string route) =>
        string.Equals(route.TrimStart('/').Split('/')[0], Segment, StringComparison.OrdinalIgnoreCase);
}
