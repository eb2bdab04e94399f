using System.Globalization;
using System.Net.Mime;
using HousingFirst.Sdk.Audit;
using HousingFirst.Sdk.Caching;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Spreadsheets;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.Training.Enquiries;

/// <summary>The enquiries as a file for spreadsheets.</summary>
internal sealed class EnquiryEndpoints : IEndpointMap
{
    public void Map(IEndpointRouteBuilder routes)
    {
        ArgumentNullException.ThrowIfNull(routes);
        routes.MapGet(EnquiryAddresses.Export, ExportAsync).RequirePermission(EnquiryPermissions.ManageEnquiries).ExcludeFromDescription();
        routes.MapGet(EnquiryAddresses.Former, Moved).RequirePermission(EnquiryPermissions.ManageEnquiries).ExcludeFromDescription();
        routes.MapGet(EnquiryAddresses.Former + "/{reference}", MovedOne).RequirePermission(EnquiryPermissions.ManageEnquiries).ExcludeFromDescription();
    }

    private static RedirectHttpResult Moved(IPageFrame frame) => TypedResults.Redirect(frame.Url("~" + EnquiryAddresses.List), permanent: true);

    private static RedirectHttpResult MovedOne(string reference, IPageFrame frame) =>
        TypedResults.Redirect(frame.Url("~" + EnquiryAddresses.One(Uri.EscapeDataString(reference))), permanent: true);

    private static async Task ExportAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var (store, table) = (services.GetRequiredService<EnquiryStore>(), services.GetRequiredService<EnquiryTable>());
        var zone = services.GetRequiredService<ICurrentPortal>().Portal.TimeZone;
        var until = services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        var count = await store.CountAsync(until, context.RequestAborted);
        services.GetRequiredService<IAuditTrail>().Record(new(
            EnquiryAudit.Exported, null, new AuditDetail("count", count.ToString(CultureInfo.InvariantCulture))));
        await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(context.RequestAborted);
        PrivateAnswerAttribute.Mark(context.Response);
        context.Response.ContentType = $"{CsvFile.MediaType}; charset=utf-8";
        context.Response.Headers.ContentDisposition = new ContentDisposition { FileName = "henvendelser.csv" }.ToString();
        await context.Response.WriteAsync(CsvFile.Begin(table.Headings), context.RequestAborted);
        await foreach (var some in store.AllAsync(until, context.RequestAborted))
        {
            await context.Response.WriteAsync(string.Concat(some.Select(enquiry => CsvFile.Row(table.Row(enquiry, zone)))), context.RequestAborted);
        }
    }
}
