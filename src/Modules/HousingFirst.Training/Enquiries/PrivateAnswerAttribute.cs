using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;

namespace HousingFirst.Training.Enquiries;

/// <summary>Keeps an answer out of every cache and every search engine.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class PrivateAnswerAttribute : ResultFilterAttribute
{
    public static void Mark(HttpResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        response.Headers.CacheControl = "no-cache, no-store";
        response.Headers.Pragma = "no-cache";
        response.Headers["X-Robots-Tag"] = "noindex, nofollow";
    }

    public override void OnResultExecuting(ResultExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Mark(context.HttpContext.Response);
    }
}
