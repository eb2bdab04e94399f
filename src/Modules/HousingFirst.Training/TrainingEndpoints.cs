using System.Net.Mime;
using HousingFirst.Sdk.Calendars;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using HousingFirst.Training.Calendars;
using HousingFirst.Training.Shelves;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.Training;

/// <summary>What answers without a page: a run's dates for calendars.</summary>
internal sealed class TrainingEndpoints : IEndpointMap
{
    public void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/kurser/hold/{run}.ics", CalendarAsync).OpenToReaders().ExcludeFromDescription();

    private static async Task CalendarAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var id = context.GetRouteValue("run") as string;
        var found = (await services.GetRequiredService<ReaderCourses>().ListAsync(context.RequestAborted))
            .SelectMany(course => course.Runs.Select(run => (course.Course, Run: run)))
            .FirstOrDefault(entry => entry.Run.Id == id);
        if (found.Run is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var portal = services.GetRequiredService<ICurrentPortal>().Portal;
        var page = services.GetRequiredService<IPageFrame>().FullUrl("~" + TrainingAddresses.Course(found.Course.Id));
        var events = RunCalendar.Events(found.Course, found.Run, portal.Name, new(page));
        context.Response.ContentType = $"{CalendarFile.MediaType}; charset=utf-8";
        context.Response.Headers.ContentDisposition = new ContentDisposition { FileName = $"{found.Course.Id}.ics" }.ToString();
        context.Response.Headers.CacheControl = "no-cache";
        await context.Response.WriteAsync(CalendarFile.Write(events, portal.TimeZone, portal.Title), context.RequestAborted);
    }
}
