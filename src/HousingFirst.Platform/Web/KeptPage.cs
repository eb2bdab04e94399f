using HousingFirst.Ui.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace HousingFirst.Platform.Web;

/// <summary>
/// A page as it was answered. Browsers get it packed, from the second time on that it is asked for: it shrinks to a quarter. What
/// strangers are shown holds no secret whose length could be guessed from the packed size.
/// </summary>
/// <param name="headers">What the page set; not what every answer carries.</param>
/// <param name="body">Its bytes.</param>
internal sealed class KeptPage(KeyValuePair<string, StringValues>[] headers, byte[] body)
{
    // Below this a page and its packed form travel in the same packet.
    private const int SmallestToPack = 1400;

    private readonly Lazy<byte[]> _packed = new(() => Packing.Gzip(body));

    /// <summary>What it takes up, its packed form included.</summary>
    public long Size => IsPackable ? body.Length + (body.Length / 3) : body.Length;

    private bool IsPackable => body.Length >= SmallestToPack;

    /// <summary>Answers the request with the page; with its headers alone where only they are asked for.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        var response = context.Response;
        foreach (var (name, value) in headers)
        {
            response.Headers[name] = value;
        }

        var bytes = body;
        if (IsPackable)
        {
            response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
            if (Packing.TakesGzip(context.Request))
            {
                response.Headers.ContentEncoding = "gzip";
                bytes = _packed.Value;
            }
        }

        response.ContentLength = bytes.Length;
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await response.Body.WriteAsync(bytes, context.RequestAborted);
        }
    }
}
