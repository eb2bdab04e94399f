using HousingFirst.Guidance.Calculators.Asking;
using HousingFirst.Guidance.Calculators.Caseload;
using HousingFirst.Guidance.Calculators.Cost;
using HousingFirst.Guidance.Calculators.Demand;
using HousingFirst.Guidance.Calculators.Local;
using HousingFirst.Guidance.Calculators.Refund;
using HousingFirst.Sdk.Api;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Guidance.Calculators;

/// <summary>The calculators for programs. Nothing is stored, and nothing that was sent is written down.</summary>
internal sealed class CalculatorEndpoints : IEndpointMap
{
    private const int MostKilobytes = 32;

    public void Map(IEndpointRouteBuilder routes)
    {
        Describe<CostAnswer>(routes.MapPost(CalculatorAddresses.CostApi, CostAsync), "reckonCost", "What a year of support costs, and what it spares the municipality.")
            .TakesJson(services => CostQuestion.Fields(services.GetRequiredService<PortalCalculators>().Cost));
        Describe<RefundAnswer>(routes.MapPost(CalculatorAddresses.RefundApi, RefundAsync), "reckonRefund", "Days with state refund around a stay in a shelter.")
            .TakesJson(_ => RefundQuestion.Fields);
        Describe<DemandAnswer>(routes.MapPost(CalculatorAddresses.DemandApi, DemandAsync), "reckonPaymentDemand", "The days that count when a landlord demands payment.")
            .TakesJson(_ => DemandQuestion.Fields);
        Describe<CaseloadAnswer>(routes.MapPost(CalculatorAddresses.CaseloadApi, CaseloadAsync), "reckonCaseload", "Caseload, counted and weighted.")
            .TakesJson(services => CaseloadQuestion.Fields(services.GetRequiredService<PortalCalculators>().Caseload));
    }

    private static RouteHandlerBuilder Describe<TAnswer>(RouteHandlerBuilder endpoint, string name, string summary) => endpoint
        .OpenToReaders()
        .WithName(name)
        .WithTags("Guidance")
        .WithSummary(summary)
        .WithDescription("A key that is left out has its default. Nothing is stored.")
        .Produces<TAnswer>()
        .ProducesValidationProblem()
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);

    private static Task<IResult> CostAsync(HttpContext context, CancellationToken cancellationToken) => AnswerAsync<CostAnswer>(context, question =>
    {
        var rules = Portal(context).Cost;
        var (input, defaults) = CostQuestion.Read(question, rules);
        return () => CostAnswer.Of(rules, input, defaults);
    });

    private static Task<IResult> RefundAsync(HttpContext context, CancellationToken cancellationToken) => AnswerAsync<RefundAnswer>(context, question =>
    {
        var rules = Portal(context).Refund;
        var (asked, day) = RefundQuestion.Read(question);
        var portal = context.RequestServices.GetRequiredService<PortalDay>();
        return () => RefundAnswer.Of(rules, RefundPlan.Of(rules, asked, day ?? portal.Today, portal.BusinessDays));
    });

    private static Task<IResult> DemandAsync(HttpContext context, CancellationToken cancellationToken) => AnswerAsync<DemandAnswer>(context, question =>
    {
        var rules = Portal(context).Demand;
        var asked = DemandQuestion.Read(question);
        var days = context.RequestServices.GetRequiredService<PortalDay>().BusinessDays;
        return () => DemandAnswer.Of(rules, asked, days);
    });

    private static Task<IResult> CaseloadAsync(HttpContext context, CancellationToken cancellationToken) => AnswerAsync<CaseloadAnswer>(context, question =>
    {
        var rules = Portal(context).Caseload;
        var asked = CaseloadQuestion.Read(question, rules);
        return () => CaseloadAnswer.Of(rules, asked);
    });

    // Reads first, so that everything that is wrong is told at once; reckons only with what is sound.
    private static async Task<IResult> AnswerAsync<TAnswer>(HttpContext context, Func<JsonQuestion, Func<TAnswer>> read)
    {
        InputProblems problems = new();
        var texts = context.RequestServices.GetRequiredService<IStringLocalizer<CalculatorTexts>>();
        var body = await JsonBody.ReadAsync(context.Request, MostKilobytes * 1024, context.RequestAborted);
        if (body.Fault is JsonBodyFault.NotJson or JsonBodyFault.TooLong)
        {
            return Results.Problem(texts[$"Api.{body.Fault}", MostKilobytes], statusCode: (int)body.Fault, title: texts["Api.Refused"]);
        }

        if (body.Fault is JsonBodyFault.NoObject)
        {
            problems.Add("", texts["Api.NoObject"]);
            return problems.ToResult(texts["Api.Refused"]);
        }

        var answer = read(JsonQuestion.Of(body.Value, problems, texts));
        return problems.IsEmpty ? TypedResults.Json(answer()) : problems.ToResult(texts["Api.Refused"]);
    }

    private static PortalCalculators Portal(HttpContext context) => context.RequestServices.GetRequiredService<PortalCalculators>();
}
