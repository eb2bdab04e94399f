using System.Net.Mime;
using HousingFirst.Cti.Dates;
using HousingFirst.Sdk.Api;
using HousingFirst.Sdk.Calendars;
using HousingFirst.Sdk.Modules;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Cti;

/// <summary>The dates of a course for programs and for calendars.</summary>
internal sealed class CtiEndpoints : IEndpointMap
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(CtiAddresses.Api, Answer).OpenToReaders().WithName("reckonCtiDates").WithTags("CTI")
            .WithSummary("The dates and boundary tasks of a CTI course from its first day.")
            .WithDescription("Nothing is stored.")
            .TakesQuery(services => DateQuestion.Fields(services.GetRequiredService<ShippedDateRules>().Rules))
            .Produces<DateAnswer>().ProducesValidationProblem();
        routes.MapGet(CtiAddresses.CalendarFile, CalendarAsync).OpenToReaders().ExcludeFromDescription();
    }

    private static IResult Answer(HttpContext context)
    {
        var problems = new InputProblems();
        DateQuestion.RefuseOthers(context.Request.Query, problems, Texts(context));
        return Read(context, problems, out var problem) is { } plan ? TypedResults.Json(DateAnswer.Of(plan)) : problem!;
    }

    private static async Task CalendarAsync(HttpContext context)
    {
        if (Read(context, new(), out var problem) is not { } plan)
        {
            await problem!.ExecuteAsync(context);
            return;
        }

        var services = context.RequestServices;
        var portal = services.GetRequiredService<ICurrentPortal>().Portal;
        var address = services.GetRequiredService<IPageFrame>().FullUrl("~" + CtiAddresses.Dates) + CtiAddresses.Query(plan.Calendar.Start, plan.Length);
        var events = CourseCalendar.Events(
            plan, portal.Name, new(address),
            services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime, Texts(context));
        context.Response.ContentType = $"{CalendarFile.MediaType}; charset=utf-8";
        context.Response.Headers.ContentDisposition = new ContentDisposition { FileName = "cti-datoer.ics" }.ToString();
        await context.Response.WriteAsync(CalendarFile.Write(events, portal.TimeZone, portal.Title), context.RequestAborted);
    }

    private static DatePlan? Read(HttpContext context, InputProblems problems, out IResult? problem)
    {
        var texts = Texts(context);
        var plan = DateQuestion.Read(context.Request.Query, context.RequestServices.GetRequiredService<ShippedDateRules>().Rules, problems, texts);
        problem = plan is null ? problems.ToResult(texts["Dates.Refused"]) : null;
        return plan;
    }

    private static IStringLocalizer<CtiTexts> Texts(HttpContext context) => context.RequestServices.GetRequiredService<IStringLocalizer<CtiTexts>>();
}
