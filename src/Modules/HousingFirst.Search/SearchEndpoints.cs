using System.Globalization;
using HousingFirst.Sdk.Api;
using HousingFirst.Sdk.Search;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Theming;
using HousingFirst.Search.Questions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Search;

/// <summary>The search for programs.</summary>
internal sealed class SearchEndpoints : IEndpointMap
{
    private const string TakeKey = "take";
    private const int DefaultTake = 10;
    private const int MostTaken = 50;

    private static readonly ApiField[] Fields =
    [
        new(SearchRequest.QueryKey, ApiFieldKind.Text, "The question, in Danish, as a person would ask it.") { IsRequired = true },
        new(TakeKey, ApiFieldKind.WholeNumber, "How many hits to answer.") { Min = 1, Max = MostTaken, Default = DefaultTake },
        new(SearchRequest.MethodKey, ApiFieldKind.Text, "Keeps to a method, such as cti."),
        new(SearchRequest.TypeKey, ApiFieldKind.Text, "Keeps to what something is, such as manual or course."),
        new(SearchRequest.ManualKey, ApiFieldKind.Text, "Keeps to a manual by its id."),
        new(SearchRequest.CourseKey, ApiFieldKind.Text, "Keeps to a course by its id."),
    ];

    private static readonly string[] Keys = [.. Fields.Select(field => field.Name)];

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(SearchAddresses.Api, GetAsync)
            .OpenToReaders()
            .WithName("search")
            .WithTags("Search")
            .WithSummary("Finds sections, courses, pages and files that the reader may open.")
            .TakesQuery(_ => Fields)
            .Produces<SearchResponse>()
            .ProducesValidationProblem();
        routes.MapGet(SearchAddresses.QuestionsApi, QuestionsAsync)
            .RequirePermission(SearchPermissions.ManageSearch)
            .WithName("askedQuestions")
            .WithTags("Search")
            .WithSummary("What readers ask, and what they ask in vain; without who asked.")
            .Produces<AskedQuestionsResponse>();
    }

    private static async Task<IResult> QuestionsAsync(QuestionCounter counter, CancellationToken cancellationToken) =>
        TypedResults.Ok(await counter.ListAsync(cancellationToken));

    private static async Task<IResult> GetAsync(
        HttpContext http, ISearch search, IPageFrame frame, QuestionCounter counter, IStringLocalizer<SearchTexts> texts,
        CancellationToken cancellationToken)
    {
        var errors = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var query = http.Request.Query;
        foreach (var key in query.Keys.Where(key => !Keys.Contains(key, StringComparer.OrdinalIgnoreCase)))
        {
            errors[key] = [texts["Api.UnknownKey", string.Join(", ", Keys)]];
        }

        foreach (var key in Keys.Where(key => query[key].Count > 1))
        {
            errors[key] = [texts["Api.Twice"]];
        }

        if (query[SearchRequest.QueryKey].Count == 0)
        {
            errors[SearchRequest.QueryKey] = [texts["Api.NoQuestion"]];
        }

        var take = DefaultTake;
        if (query[TakeKey] is [{ } written]
            && !(int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out take) && take is >= 1 and <= MostTaken))
        {
            errors[TakeKey] = [texts["Api.Take", MostTaken]];
        }

        var scope = await search.ScopeAsync(cancellationToken);
        Check(errors, SearchRequest.MethodKey, Text(query[SearchRequest.MethodKey]), scope.Methods, texts);
        Check(errors, SearchRequest.TypeKey, Text(query[SearchRequest.TypeKey]), scope.Types, texts);
        foreach (var (key, type) in ((string, string)[])[(SearchRequest.ManualKey, SearchTypes.Manual), (SearchRequest.CourseKey, SearchTypes.Course)])
        {
            Check(errors, key, Text(query[key]), scope.Collections.Where(collection => collection.Type == type).Select(collection => collection.Value), texts);
        }

        if (errors.Count > 0)
        {
            return Results.ValidationProblem(errors, title: texts["Api.Problem"]);
        }

        var answer = await search.FindAsync(
            new(Text(query[SearchRequest.QueryKey]) ?? "")
            {
                Take = take,
                Method = Text(query[SearchRequest.MethodKey]),
                Type = Text(query[SearchRequest.TypeKey]),
                Collection = Text(query[SearchRequest.CourseKey]) ?? Text(query[SearchRequest.ManualKey]),
            },
            cancellationToken);
        await counter.CountAsync(answer, cancellationToken);
        return Results.Ok(new SearchResponse(
            answer.Query,
            answer.Total,
            answer.Suggestion,
            answer.ShowsSuggestion,
            [
                .. answer.Hits.Select(hit => new SearchResponseHit(
                    hit.Title, hit.Heading, frame.Url(hit.Url), hit.Snippet, hit.Type, hit.Method, hit.Module, hit.Score)),
            ]));
    }

    private static void Check(
        Dictionary<string, string[]> errors, string key, string? value, IEnumerable<string> allowed, IStringLocalizer<SearchTexts> texts)
    {
        if (value is not null && !errors.ContainsKey(key) && !allowed.Contains(value, StringComparer.Ordinal))
        {
            errors[key] = [texts["Api.NoSuch", string.Join(", ", allowed)]];
        }
    }

    private static string? Text(Microsoft.Extensions.Primitives.StringValues value) => string.IsNullOrEmpty(value) ? null : value.ToString();
}
