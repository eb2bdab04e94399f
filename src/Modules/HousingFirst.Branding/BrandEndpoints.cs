using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Ui.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HousingFirst.Branding;

/// <summary>
/// Serves what is made from the brand. Open to everybody: a portal that only some may read still has a sign-in page in its
/// own colours.
/// </summary>
internal sealed class BrandEndpoints : IEndpointMap
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/brand/{hash:regex(^[0-9a-f]{{16}}$)}.css", GetStylesheet)
            .OpenToEverybody()
            .WithSummary("The brand's tokens as a stylesheet")
            .ExcludeFromDescription();
        routes.MapGet("/brand/icon.svg", GetIcon)
            .OpenToEverybody()
            .WithSummary("The brand's monogram as an icon")
            .ExcludeFromDescription();
    }

    // An address of yesterday, out of a page that somebody kept open, is answered with today's brand, but not for long.
    private static IResult GetStylesheet(string hash, HttpContext http, ICurrentPortal current, IBrandStylesheets stylesheets)
    {
        var stylesheet = stylesheets.For(BrandOf(current));
        http.Response.Headers.CacheControl = stylesheet.Hash == hash ? "public, max-age=31536000, immutable" : "no-cache";
        return Results.Text(stylesheet.Css, "text/css; charset=utf-8");
    }

    private static IResult GetIcon(HttpContext http, ICurrentPortal current)
    {
        var brand = BrandOf(current);
        http.Response.Headers.CacheControl = "public, max-age=3600";
        return Results.Text(
            BrandMonogram.IconOf(brand.Name.Length > 0 ? brand : brand with { Name = current.Portal.Title }), "image/svg+xml; charset=utf-8");
    }

    private static BrandSettings BrandOf(ICurrentPortal current) => current.Portal.Settings<BrandSettings>(BrandSettings.Key);
}
