using System.Text;
using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Caching;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace HousingFirst.Platform.Web;

/// <summary>
/// Keeps the pages marked <see cref="CacheForReadersAttribute"/> for readers who are not signed in. The key carries portal and versions
/// as they were read at the request's start: a page rendered during a publish can't outlive it, and nothing is evicted for being old.
/// </summary>
internal sealed class ReaderPagesMiddleware(RequestDelegate next, ReaderPages pages, CurrentPortal current, PublicAddress address)
{
    // Whoever makes up query values shall not fill the memory with keys; nor whoever makes up host names, where the host knows its own.
    private const int LongestKey = 512;

    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!pages.KeepsAny
            || context.GetEndpoint()?.Metadata.GetMetadata<CacheForReadersAttribute>() is not { } marked
            || !(HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
            || context.User.Identity?.IsAuthenticated == true
            || current.PortalOrNull is not PortalSnapshot portal
            || KeyOf(portal, context.Request, marked) is not { Length: <= LongestKey } key)
        {
            return next(context);
        }

        return pages.TryGet(portal.Name, key, out var page)
            ? page.AnswerAsync(context)
            : HttpMethods.IsGet(context.Request.Method) && address.IsOwn(context.Request.Host)
                ? MakeAsync(context, portal, key)
                : next(context);
    }

    private static string KeyOf(PortalSnapshot portal, HttpRequest request, CacheForReadersAttribute marked)
    {
        if (marked.QueryKeys.Length == 0 || !request.QueryString.HasValue)
        {
            return ReaderPages.KeyOf(portal, request);
        }

        // Lengths keep a path or a value that looks like the next name from making another page's key.
        var key = new StringBuilder("?").Append(request.Path.Value?.Length).Append('|').Append(ReaderPages.KeyOf(portal, request));
        foreach (var name in marked.QueryKeys)
        {
            foreach (var value in request.Query[name])
            {
                key.Append('\n').Append(name).Append('=').Append(value?.Length).Append(':').Append(value);
            }
        }

        return key.ToString();
    }

    private async Task MakeAsync(HttpContext context, PortalSnapshot portal, string key)
    {
        var response = context.Response;
        var before = response.Headers.Keys.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var body = response.Body;
        using var made = new MemoryStream(32 * 1024);
        response.Body = made;
        try
        {
            await next(context);
        }
        finally
        {
            response.Body = body;
        }

        var bytes = made.ToArray();
        if (response.StatusCode == StatusCodes.Status200OK && StringValues.IsNullOrEmpty(response.Headers.SetCookie))
        {
            pages.Keep(portal, key, new([.. response.Headers.Where(header => IsOfThePage(header.Key, before))], bytes));
        }

        if (bytes.Length > 0)
        {
            if (!response.HasStarted)
            {
                response.ContentLength = bytes.Length;
            }

            await response.Body.WriteAsync(bytes, context.RequestAborted);
        }
    }

    private static bool IsOfThePage(string header, HashSet<string> before) =>
        !before.Contains(header)
        && !header.Equals(HeaderNames.ContentLength, StringComparison.OrdinalIgnoreCase)
        && !header.Equals(HeaderNames.Date, StringComparison.OrdinalIgnoreCase);
}
