using System.Text.Json;
using HousingFirst.Offline.Installing;
using HousingFirst.Offline.Packages;
using HousingFirst.Offline.Worker;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Offline;

/// <summary>
/// What a browser fetches by itself. Open to everybody, because it asks without a ticket: a portal that was closed to strangers answers
/// with an empty package, which tells a device to remove what it has; a page for signing in would only look like bad coverage.
/// </summary>
internal sealed class OfflineEndpoints : IEndpointMap
{
    private const string Revalidate = "no-cache";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(OfflineAddresses.Package, GetPackageAsync)
            .OpenToEverybody()
            .WithMetadata(new CacheForReadersAttribute())
            .WithSummary("The manuals that a device may keep, by address and hash");
        routes.MapGet(OfflineAddresses.Worker, GetWorker)
            .OpenToEverybody()
            .ExcludeFromDescription();
        routes.MapGet(OfflineAddresses.AppManifest, GetAppManifest)
            .OpenToEverybody()
            .ExcludeFromDescription();
    }

    private static async Task<IResult> GetPackageAsync(HttpContext http, PackageMaker packages, CancellationToken cancellationToken)
    {
        http.Response.Headers.CacheControl = Revalidate;
        return Results.Json(await packages.MakeAsync(cancellationToken), Json);
    }

    private static IResult GetWorker(
        HttpContext http, ICurrentPortal current, IPageFrame frame, IStringLocalizer<OfflineTexts> texts, WorkerScript script)
    {
        http.Response.Headers.CacheControl = Revalidate;
        http.Response.Headers["Service-Worker-Allowed"] = frame.Url("~/");
        return Results.Text(script.Of(current.Portal, frame, texts), "text/javascript; charset=utf-8");
    }

    private static IResult GetAppManifest(HttpContext http, ICurrentPortal current, IPageFrame frame, IStringLocalizer<OfflineTexts> texts)
    {
        http.Response.Headers.CacheControl = Revalidate;
        var portal = current.Portal;
        var brand = portal.Settings<BrandSettings>(BrandSettings.Key);
        var name = brand.Name.Length > 0 ? brand.Name : portal.Title;
        var manifest = new AppManifest
        {
            Id = frame.Url("~/"),
            Name = name,
            ShortName = name,
            Description = brand.Tagline,
            Lang = portal.Culture.Name,
            StartUrl = frame.Url("~/"),
            Scope = frame.Url("~/"),
            ThemeColor = brand.PrimaryColor.ToString(),
            BackgroundColor = brand.PrimaryColor.ToString(),
            Icons = [new(frame.Url("~/brand/icon.svg"), "any"), new(frame.Url("~/brand/icon-maskable.svg"), "maskable")],
            Shortcuts =
            [
                new(texts["Shortcut.Manuals"], frame.Url("~" + OfflineAddresses.Manuals)),
                new(texts["Navigation.Offline"], frame.Url("~" + OfflineAddresses.Page)),
            ],
        };
        return Results.Json(manifest, Json, "application/manifest+json");
    }
}
