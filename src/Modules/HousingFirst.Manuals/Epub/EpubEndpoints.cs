using HousingFirst.Manuals.Shelves;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace HousingFirst.Manuals.Epub;

/// <summary>A manual as a book for e-readers and phones, for those who may see the manual.</summary>
internal sealed class EpubEndpoints : IEndpointMap
{
    public void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/manualer/{manual}/epub", GetAsync).OpenToReaders().ExcludeFromDescription();

    private static async Task GetAsync(HttpContext context)
    {
        var manuals = context.RequestServices.GetRequiredService<ReaderManuals>();
        var id = context.GetRouteValue("manual") as string ?? "";
        if (await manuals.FindAsync(id, context.RequestAborted) is not { } manual)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var frame = context.RequestServices.GetRequiredService<IPageFrame>();
        var source = new EpubSource(
            manual,
            await manuals.RenderAllAsync(manual, context.RequestAborted),
            frame.Title,
            new Uri(frame.FullUrl("~/")).GetLeftPart(UriPartial.Authority),
            frame.Url("~/").TrimEnd('/'));
        EntityTagHeaderValue tag = new($"\"{EpubBooks.TagOf(source)[..16]}\"");
        context.Response.Headers.CacheControl = "private, no-cache";
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
        {
            // Whoever has it needs no other made.
            context.Response.GetTypedHeaders().ETag = tag;
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var book = await context.RequestServices.GetRequiredService<EpubBooks>()
            .GetAsync(source, context.RequestServices.GetRequiredService<EpubPictures>(), context.RequestAborted);
        await TypedResults
            .File(book, "application/epub+zip", $"{manual.Id}-{manual.Edition.Number}.epub", entityTag: tag)
            .ExecuteAsync(context);
    }
}
