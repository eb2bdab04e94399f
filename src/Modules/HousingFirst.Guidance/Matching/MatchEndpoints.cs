using HousingFirst.Guidance.Matching.Local;
using HousingFirst.Manuals;
using HousingFirst.Manuals.Editions;
using HousingFirst.Sdk.Api;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Guidance.Matching;

/// <summary>The method match for programs. Stores nothing.</summary>
internal sealed class MatchEndpoints : IEndpointMap
{
    public const string Path = "/api/guidance/method-match";

    // Fifteen short words; far more is no match.
    private const int MostBytes = 16 * 1024;

    public void Map(IEndpointRouteBuilder routes) => routes.MapPost(Path, PostAsync)
        .OpenToReaders()
        .WithName("matchMethod")
        .WithTags("Guidance")
        .WithSummary("Recommends a support method from answers about a citizen's situation.")
        .WithDescription("The municipality decides. A key that is left out is unknown. Nothing is stored.")
        .TakesJson(services => [.. services.GetRequiredService<MatchEditions>().Current.Questions.Select(Field)])
        .Produces<MatchResponse>()
        .ProducesValidationProblem()
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);

    private static async Task<IResult> PostAsync(
        HttpContext http, MatchEditions editions, IManualSources sources, ICurrentPortal current, IStringLocalizer<MatchTexts> texts,
        CancellationToken cancellationToken)
    {
        var body = await JsonBody.ReadAsync(http.Request, MostBytes, cancellationToken);
        if (body.Fault is not JsonBodyFault.None)
        {
            return Problem(texts, (int)body.Fault, texts[$"Api.{body.Fault}", MostBytes]);
        }

        var request = MatchRequest.Read(editions.Current, body.Value, texts);
        return request.Problems.IsEmpty
            ? Results.Ok(Answer(MatchJudge.Judge(editions.Current, request.Answers), sources, current.Portal.Settings<MatchWords>(MatchWords.Key)))
            : request.Problems.ToResult(texts["Api.Title"]);
    }

    private static MatchResponse Answer(MatchResult result, IManualSources sources, MatchWords words) => new(
        result.Edition.Id,
        result.Row.Id,
        result.Recommendation.Id,
        result.Alternative?.Recommendation.Id,
        result.Alternative is { Question: { } question, Choice: { } choice } ? new(question.Id, choice.Id) : null,
        Word(result.Confidence),
        result.Start.Id,
        [.. result.Flags.Select(flag => flag.Id)],
        [.. result.Unknown.Select(unknown => unknown.Id)],
        result.Why,
        [.. result.Sources.Select(sources.Find).OfType<ManualSource>()
            .Select(source => new MatchSource(source.Key, source.Title, source.Publisher, source.Year, source.Url))],
        [.. words.Of(result).Select(own => new MatchPortalWords(own.Place.Key, own.Word.Text))]);

    private static ApiField Field(MatchQuestion question) => new(question.Id, ApiFieldKind.Text, $"{question.English}.")
    {
        Choices = [.. question.Choices.Select(choice => choice.Id), MatchAnswers.Unknown],
        Default = MatchAnswers.Unknown,
    };

    private static string Word(MatchConfidence confidence) => confidence switch
    {
        MatchConfidence.High => "high",
        MatchConfidence.Medium => "medium",
        _ => "low",
    };

    private static IResult Problem(IStringLocalizer<MatchTexts> texts, int status, string detail) =>
        Results.Problem(detail, statusCode: status, title: texts["Api.Title"]);
}
