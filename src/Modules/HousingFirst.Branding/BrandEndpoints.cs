using System.Text;
using HousingFirst.Branding.Trying;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Ui.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace HousingFirst.Branding;

/// <summary>
/// Serves what is made from the brand. Open to everybody: a portal that only some may read still has a sign-in page in its
/// own colours.
/// </summary>
internal sealed class BrandEndpoints : IEndpointMap
{
    private const string StylesheetType = "text/css; charset=utf-8";

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/brand/{hash:regex(^[0-9a-f]{{16}}$)}.css", GetStylesheet)
            .OpenToEverybody()
            .WithSummary("The brand's tokens as a stylesheet")
            .ExcludeFromDescription();
        MapIcon(routes, "/brand/icon.svg", BrandMonogram.IconOf);
        MapIcon(routes, "/brand/icon-maskable.svg", BrandMonogram.MaskableIconOf);
    }

    // An address of yesterday, out of a page that somebody kept open, is answered with today's brand, but not for long. One that nobody has
    // saved is answered to the person who tries it.
    private static IResult GetStylesheet(string hash, HttpContext http, ICurrentPortal current, IBrandStylesheets stylesheets, BrandTrial trial)
    {
        var saved = BrandOf(current);
        var tried = stylesheets.For(saved).Hash == hash ? null : trial.OfStylesheet(hash, saved, stylesheets);
        var stylesheet = stylesheets.For(tried ?? saved);
        http.Response.Headers.CacheControl = tried is not null ? "no-store" : stylesheet.Hash == hash ? "public, max-age=31536000, immutable" : "no-cache";
        http.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (!Packing.TakesGzip(http.Request))
        {
            return Results.Text(stylesheet.Css, StylesheetType);
        }

        http.Response.Headers.ContentEncoding = "gzip";
        return Results.Bytes(Packing.Gzip(Encoding.UTF8.GetBytes(stylesheet.Css)), StylesheetType); // A browser asks once for each brand.
    }

    private static void MapIcon(IEndpointRouteBuilder routes, string path, Func<BrandSettings, string> draw) =>
        routes.MapGet(path, (HttpContext http, ICurrentPortal current) =>
        {
            var brand = BrandOf(current);
            http.Response.Headers.CacheControl = "public, max-age=3600";
            return Results.Text(draw(brand.Name.Length > 0 ? brand : brand with { Name = current.Portal.Title }), "image/svg+xml; charset=utf-8");
        })
            .OpenToEverybody()
            .WithSummary("The brand's monogram as an icon")
            .ExcludeFromDescription();

    private static BrandSettings BrandOf(ICurrentPortal current) => current.Portal.Settings<BrandSettings>(BrandSettings.Key);
}
