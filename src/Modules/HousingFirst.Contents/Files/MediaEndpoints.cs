using HousingFirst.Sdk.Media;
using HousingFirst.Sdk.Modules;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace HousingFirst.Contents.Files;

/// <summary>Serves the portal's media.</summary>
internal sealed class MediaEndpoints : IEndpointMap
{
    // A picture that is opened by itself must not run what stands in it.
    private const string Sandbox = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

    public void Map(IEndpointRouteBuilder routes) => routes
        .MapMethods("/media/{**path}", [HttpMethods.Get, HttpMethods.Head], GetAsync)
        .OpenToReaders()
        .WithSummary("A file of the portal's media")
        .ExcludeFromDescription()
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<IResult> GetAsync(string path, HttpContext http, IMediaStore media, ICurrentPortal current, CancellationToken cancellationToken)
    {
        if (await media.FindAsync(path, cancellationToken) is not { } file
            || await media.OpenReadAsync(path, cancellationToken) is not { } content)
        {
            return Results.NotFound();
        }

        var headers = http.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = http.Request.Query["v"] is [{ Length: > 0 } version] && file.Hash.StartsWith(version, StringComparison.Ordinal)
            // What only some may see is not for caches between the reader and us.
            ? (current.Portal.Audience == Audience.Everybody ? "public" : "private") + ", max-age=31536000, immutable"
            : "no-cache";
        if (file.ContentType == "image/svg+xml")
        {
            headers.ContentSecurityPolicy = Sandbox;
        }

        return Results.Stream(
            content, file.ContentType, entityTag: new EntityTagHeaderValue($"\"{file.Hash}\""), enableRangeProcessing: true);
    }
}
