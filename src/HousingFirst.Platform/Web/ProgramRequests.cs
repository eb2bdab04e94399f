using Microsoft.AspNetCore.Http;

namespace HousingFirst.Platform.Web;

/// <summary>Tells requests of programs from those of people: they are answered by status and problem details, not by pages.</summary>
internal static class ProgramRequests
{
    public static bool IsOfProgram(this HttpRequest request) =>
        request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
        || request.Path.StartsWithSegments("/openapi", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a page's script, or an image of it, asks: what a person opens is a navigation. Browsers that do not say count as people.</summary>
    public static bool IsOfScript(this HttpRequest request) =>
        request.Headers["Sec-Fetch-Mode"].ToString() is { Length: > 0 } mode && mode != "navigate";
}
