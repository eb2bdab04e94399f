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
        var enquiries = await services.GetRequiredService<EnquiryStore>().AllAsync(context.RequestAborted);
        var rows = services.GetRequiredService<EnquiryTable>().Rows(enquiries, services.GetRequiredService<ICurrentPortal>().Portal.TimeZone);
        services.GetRequiredService<IAuditTrail>().Record(new(
            EnquiryAudit.Exported, null, new AuditDetail("count", enquiries.Count.ToString(CultureInfo.InvariantCulture))));
        await services.GetRequiredService<IDocumentSession>().SaveChangesAsync(context.RequestAborted);
        PrivateAnswerAttribute.Mark(context.Response);
        context.Response.ContentType = $"{CsvFile.MediaType}; charset=utf-8";
        context.Response.Headers.ContentDisposition = new ContentDisposition { FileName = "henvendelser.csv" }.ToString();
        await context.Response.WriteAsync(CsvFile.Write(rows), context.RequestAborted);
    }
}
