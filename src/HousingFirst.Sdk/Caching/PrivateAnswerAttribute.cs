using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;

namespace HousingFirst.Sdk.Caching;

/// <summary>Keeps an answer out of every cache and every search engine.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PrivateAnswerAttribute : ResultFilterAttribute
{
    /// <summary>
    /// Lets the reader's own browser go back to it. For an answer to a form that holds nothing worth hiding from who sits there: without it
    /// going back means sending the form again.
    /// </summary>
    public bool MayStandInHistory { get; init; }

    /// <summary>Marks an answer that no page gives.</summary>
    public static void Mark(HttpResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        Mark(response, "no-cache, no-store");
        response.Headers.Pragma = "no-cache";
    }

    /// <inheritdoc/>
    public override void OnResultExecuting(ResultExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (MayStandInHistory)
        {
            Mark(context.HttpContext.Response, "private, no-cache");
        }
        else
        {
            Mark(context.HttpContext.Response);
        }
    }

    private static void Mark(HttpResponse response, string caching)
    {
        response.Headers.CacheControl = caching;
        response.Headers["X-Robots-Tag"] = "noindex, nofollow";
    }
}
