using Microsoft.AspNetCore.Http;

namespace HousingFirst.Platform.Web;

/// <summary>Tells requests of programs from those of people: they are answered by status and problem details, not by pages.</summary>
internal static class ProgramRequests
{
    public static bool IsOfProgram(this HttpRequest request) =>
        request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
        || request.Path.StartsWithSegments("/openapi", StringComparison.OrdinalIgnoreCase);
}
