using System.Globalization;
using System.Text.Encodings.Web;
using HousingFirst.Platform.Portals;
using HousingFirst.Sdk.Caching;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.Platform.Web;

internal sealed class KeptMarkup(CurrentPortal current, IHttpContextAccessor http, HtmlEncoder encoder) : IKeptMarkup
{
    public async ValueTask<IHtmlContent> GetAsync(
        string name, string vary, Func<Task<IHtmlContent>> render, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(render);

        // A prefix written in other letters is answered too, but not kept for: there are as many as a reader cares to make up.
        if (current.RuntimeOrNull is not { } runtime || http.HttpContext?.Request.PathBase.Value is not { } pathBase
            || (pathBase.Length > 0 && pathBase != current.Portal.Prefix.Value)
            || http.HttpContext.Features.Get<BrandOnTrial>() is not null)
        {
            return await render();
        }

        var key = (nameof(KeptMarkup), name, vary, pathBase, CultureInfo.CurrentUICulture.Name);
        return await runtime.Kept.GetAsync(key, async _ => Text(await render()), cancellationToken);
    }

    private HtmlString Text(IHtmlContent content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, encoder);
        return new(writer.ToString());
    }
}
