using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace HousingFirst.Platform.Web;

/// <summary>A page as it was answered.</summary>
/// <param name="Headers">What the page set; not what every answer carries.</param>
/// <param name="Body">Its bytes.</param>
internal sealed record KeptPage(KeyValuePair<string, StringValues>[] Headers, byte[] Body)
{
    /// <summary>Answers the request with the page; with its headers alone where only they are asked for.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        var response = context.Response;
        foreach (var (name, value) in Headers)
        {
            response.Headers[name] = value;
        }

        response.ContentLength = Body.Length;
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await response.Body.WriteAsync(Body, context.RequestAborted);
        }
    }
}
