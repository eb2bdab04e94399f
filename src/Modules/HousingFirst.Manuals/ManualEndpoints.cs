using System.Net.Mime;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using HousingFirst.Ui.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.Manuals;

/// <summary>What answers without a page: the address that survives a move, and the QR code of it.</summary>
internal sealed class ManualEndpoints : IEndpointMap
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/manualer/s/{manual}/{id}", RedirectAsync).OpenToReaders().ExcludeFromDescription();
        routes.MapGet("/manualer/{manual}/{chapter}/qr/{id}.svg", QrCodeAsync).OpenToReaders().ExcludeFromDescription();
    }

    private static async Task RedirectAsync(HttpContext context)
    {
        var (manual, id) = (Value(context, "manual"), Value(context, "id"));
        if (await Manuals(context).AddressAsync(manual, id, context.RequestAborted) is { } address)
        {
            // The section may move to another chapter tomorrow: no browser may remember where it was.
            context.Response.Headers.CacheControl = "no-cache";
            context.Response.Redirect(address);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    private static async Task QrCodeAsync(HttpContext context)
    {
        var (manual, chapter, id) = (Value(context, "manual"), Value(context, "chapter"), Value(context, "id"));
        if ((await Manuals(context).FindPlaceAsync(manual, id, context.RequestAborted))?.Chapter.Id != chapter)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var address = context.RequestServices.GetRequiredService<IPageFrame>().FullUrl("~" + ManualAddresses.Permanent(manual, id));
        context.Response.ContentType = MediaTypeNames.Image.Svg;
        context.Response.Headers.CacheControl = "private, max-age=3600";
        await context.Response.WriteAsync(QrCode.Svg(address), context.RequestAborted);
    }

    private static IManuals Manuals(HttpContext context) => context.RequestServices.GetRequiredService<IManuals>();

    private static string Value(HttpContext context, string name) => context.GetRouteValue(name) as string ?? "";
}
