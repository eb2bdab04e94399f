using System.Globalization;
using System.Net.Mime;
using System.Text;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Spreadsheets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.Audit;

/// <summary>The trail as a file, narrowed as the page is. That it was taken out stands in it.</summary>
internal sealed class AuditEndpoints : IEndpointMap
{
    public void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet(AuditAddresses.Export, ExportAsync).RequirePermission(AuditPermissions.ViewAudit).ExcludeFromDescription();

    private static async Task ExportAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var cancellationToken = context.RequestAborted;
        var (reader, table) = (services.GetRequiredService<IAuditReader>(), services.GetRequiredService<AuditTable>());
        var query = AuditQuery.Read(context.Request.Query);
        var filter = query.Filter(services.GetRequiredService<ICurrentPortal>().Portal.TimeZone);
        var count = await reader.CountAsync(filter, cancellationToken);
        services.GetRequiredService<IAuditTrail>().Record(new(
            AuditKinds.TrailExported, null, new AuditDetail("count", count.ToString(CultureInfo.InvariantCulture))));
        await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(cancellationToken);

        context.Response.Headers.CacheControl = "no-store";
        context.Response.ContentType = $"{CsvFile.MediaType}; charset=utf-8";
        context.Response.Headers.ContentDisposition = new ContentDisposition { FileName = "revisionsspor.csv" }.ToString();
        await context.Response.WriteAsync(CsvFile.Begin(table.Headings), Encoding.UTF8, cancellationToken);
        await foreach (var line in reader.ReadAllAsync(filter, cancellationToken))
        {
            await context.Response.WriteAsync(CsvFile.Row(await table.RowAsync(line, cancellationToken)), Encoding.UTF8, cancellationToken);
        }
    }
}
