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
    private const int BatchSize = 1000;

    public void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet(AuditAddresses.Export, ExportAsync).RequirePermission(AuditPermissions.ViewAudit).ExcludeFromDescription();

    private static async Task ExportAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var cancellationToken = context.RequestAborted;
        var (reader, table) = (services.GetRequiredService<IAuditReader>(), services.GetRequiredService<AuditTable>());
        var session = services.GetRequiredService<IDocumentSession>();
        var query = AuditQuery.Read(context.Request.Query);
        var filter = query.Filter(services.GetRequiredService<ICurrentPortal>().Portal.TimeZone);
        var count = await reader.CountAsync(filter, cancellationToken);
        services.GetRequiredService<IAuditTrail>().Record(new(AuditKinds.TrailExported, null, [.. Details(query, count)]));
        await session.SaveChangesAsync(cancellationToken);

        context.Response.Headers.CacheControl = "no-store";
        context.Response.ContentType = $"{CsvFile.MediaType}; charset=utf-8";
        context.Response.Headers.ContentDisposition = new ContentDisposition { FileName = "revisionsspor.csv" }.ToString();
        await context.Response.WriteAsync(CsvFile.Begin(table.Headings), Encoding.UTF8, cancellationToken);
        await foreach (var lines in reader.ReadAllAsync(filter, cancellationToken).Chunk(BatchSize).WithCancellation(cancellationToken))
        {
            var rows = new StringBuilder();
            foreach (var row in await table.RowsAsync(lines, cancellationToken))
            {
                rows.Append(CsvFile.Row(row));
            }

            // Nothing is kept open, and nothing of these lines in memory, while the reader takes its time.
            await session.CancelAsync();
            await context.Response.WriteAsync(rows.ToString(), Encoding.UTF8, cancellationToken);
        }
    }

    /// <summary>How much was taken out, and which part of the trail. A text that nothing fits may be anything that somebody typed.</summary>
    private static IEnumerable<AuditDetail> Details(AuditQuery query, int count)
    {
        yield return new("count", count.ToString(CultureInfo.InvariantCulture));
        yield return new("from", AuditQuery.Written(query.From) ?? "");
        yield return new("to", AuditQuery.Written(query.To) ?? "");
        if (count > 0)
        {
            yield return new("kind", query.Kind ?? "");
            yield return new("actor", query.Actor?.ToString() ?? "");
            yield return new("account", query.AccountId ?? "");
            yield return new("subject", string.Join(' ', new[] { query.SubjectKind, query.SubjectId }.OfType<string>()));
        }
    }
}
