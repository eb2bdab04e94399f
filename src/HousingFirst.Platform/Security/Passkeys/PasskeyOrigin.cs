using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace HousingFirst.Platform.Security.Passkeys;

/// <summary>
/// Whether a browser gave its answer on a page of the host that is asked. The framework compares with the header <c>Origin</c>, which pages
/// that send no referrer do not fill in.
/// </summary>
internal static class PasskeyOrigin
{
    public static ValueTask<bool> CheckAsync(PasskeyOriginValidationContext context) =>
        ValueTask.FromResult(!context.CrossOrigin && IsOf(context.HttpContext.Request, context.Origin));

    public static bool IsOf(HttpRequest request, string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var page)
        && string.Equals(page.Scheme, request.Scheme, StringComparison.Ordinal)
        && string.Equals(page.Authority, Authority(request), StringComparison.OrdinalIgnoreCase);

    // A browser leaves out the port that belongs to the scheme.
    private static string Authority(HttpRequest request) =>
        Uri.TryCreate($"{request.Scheme}://{request.Host}", UriKind.Absolute, out var asked) ? asked.Authority : "";
}
