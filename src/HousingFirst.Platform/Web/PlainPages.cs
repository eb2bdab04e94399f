using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Platform.Web;

/// <summary>The page that is shown where no portal can dress it: unknown host, portal out of service, a fault in the layout itself.</summary>
internal sealed class PlainPages(IStringLocalizer<PlainPages> texts)
{
    private static readonly string Template = ReadTemplate();

    private readonly ConcurrentDictionary<int, string> _pages = new();

    public async Task WriteAsync(HttpContext context, int status)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            context.Response.Headers.RetryAfter = "5";
        }

        CultureInfo.CurrentUICulture = HostLanguage.Culture; // for this method alone
        await context.Response.WriteAsync(_pages.GetOrAdd(status, Make), context.RequestAborted);
    }

    private string Make(int status) => Template
        .Replace("{title}", WebUtility.HtmlEncode(texts[$"{status}.Title"]), StringComparison.Ordinal)
        .Replace("{text}", WebUtility.HtmlEncode(texts[$"{status}.Text"]), StringComparison.Ordinal);

    private static string ReadTemplate()
    {
        using var stream = typeof(PlainPages).Assembly.GetManifestResourceStream("Web/plain-page.html")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
