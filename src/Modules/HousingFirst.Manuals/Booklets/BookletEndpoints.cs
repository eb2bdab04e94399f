using System.Net.Mime;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Manuals.Booklets;

/// <summary>The margins of a booklet, and the address that booklets had before.</summary>
internal sealed class BookletEndpoints : IEndpointMap
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/manualer/{manual}/haefte.css", MarginsAsync).OpenToReaders().WithMetadata(new CacheForReadersAttribute()).ExcludeFromDescription();
        routes.MapGet("/manualer/{manual}/udskriv", RedirectAsync).OpenToReaders().ExcludeFromDescription();
    }

    private static async Task MarginsAsync(HttpContext context)
    {
        if (await Manuals(context).FindAsync(Manual(context), context.RequestAborted) is not { } manual)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var texts = context.RequestServices.GetRequiredService<IStringLocalizer<ManualTexts>>();
        context.Response.ContentType = MediaTypeNames.Text.Css + "; charset=utf-8";
        context.Response.Headers.CacheControl = "private, no-cache";
        await context.Response.WriteAsync(BookletMargins.Css(manual, Frame(context).Title, texts), context.RequestAborted);
    }

    private static async Task RedirectAsync(HttpContext context)
    {
        if (await Manuals(context).FindAsync(Manual(context), context.RequestAborted) is not { } manual)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        // Not a permanent redirect: browsers keep those also for the next reader, who may not see the manual.
        context.Response.Redirect(Frame(context).Url("~" + ManualAddresses.Booklet(manual.Id)));
    }

    private static IManuals Manuals(HttpContext context) => context.RequestServices.GetRequiredService<IManuals>();

    private static IPageFrame Frame(HttpContext context) => context.RequestServices.GetRequiredService<IPageFrame>();

    private static string Manual(HttpContext context) => context.GetRouteValue("manual") as string ?? "";
}
