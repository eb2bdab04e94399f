using HousingFirst.Sdk.Search;
using HousingFirst.Sdk.Security;
using HousingFirst.Search.Questions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HousingFirst.Search.Areas.Pages;

/// <summary>The search page. Its hits can be fetched alone, while somebody types.</summary>
[OpenToReaders]
internal sealed class SearchModel(ISearch search, QuestionCounter counter) : PageModel
{
    public const int PerPage = 10;

    private const int MostPages = SearchAnswer.MostCounted / PerPage;

    /// <summary>What was asked, with what it is kept to; values that there are not are left out.</summary>
    public SearchRequest Asked { get; private set; } = new("");

    /// <summary>The answer; null while nothing is asked.</summary>
    public SearchAnswer? Answer { get; private set; }

    /// <summary>What the reader can keep a question to.</summary>
    public SearchScope Scope { get; private set; } = new([], [], []);

    public IEnumerable<SearchFacet> Manuals => Scope.Collections.Where(collection => collection.Type == SearchTypes.Manual);

    public IEnumerable<SearchFacet> Courses => Scope.Collections.Where(collection => collection.Type == SearchTypes.Course);

    /// <summary>What others ask.</summary>
    public IReadOnlyList<AskedQuestion> Popular { get; private set; } = [];

    /// <summary>The page of the results, from 1.</summary>
    public int PageNumber { get; private set; } = 1;

    /// <summary>How many there are.</summary>
    public int PageCount => Answer is null ? 1 : Math.Max(1, (Answer.Total + PerPage - 1) / PerPage);

    /// <summary>The question was cut.</summary>
    public bool IsCut { get; private set; }

    public async Task<IActionResult> OnGetAsync(
        [FromQuery(Name = SearchRequest.QueryKey)] string? text,
        [FromQuery(Name = SearchRequest.MethodKey)] string? method,
        [FromQuery(Name = SearchRequest.TypeKey)] string? type,
        [FromQuery(Name = SearchRequest.ManualKey)] string? manual,
        [FromQuery(Name = SearchRequest.CourseKey)] string? course,
        [FromQuery(Name = SearchRequest.ExactKey)] string? exact,
        [FromQuery(Name = SearchRequest.PageKey)] string? page,
        CancellationToken cancellationToken)
    {
        await AskAsync(text, new(method, type, manual, course), exact, page, isTyping: false, cancellationToken);
        if (Answer is { Hits.IsEmpty: false } or { Total: 0 } && PageNumber == 1)
        {
            await counter.CountAsync(Answer, cancellationToken);
        }

        return Page();
    }

    /// <summary>The hits alone, for a question that is being typed. Not counted: it is half a question.</summary>
    public async Task<IActionResult> OnGetHitsAsync(
        [FromQuery(Name = SearchRequest.QueryKey)] string? text,
        [FromQuery(Name = SearchRequest.MethodKey)] string? method,
        [FromQuery(Name = SearchRequest.TypeKey)] string? type,
        [FromQuery(Name = SearchRequest.ManualKey)] string? manual,
        [FromQuery(Name = SearchRequest.CourseKey)] string? course,
        CancellationToken cancellationToken)
    {
        await AskAsync(text, new(method, type, manual, course), exact: null, page: null, isTyping: true, cancellationToken);
        Response.Headers.CacheControl = "no-store";
        return Partial("SearchHits", this);
    }

    private async Task AskAsync(
        string? text, Narrowing to, string? exact, string? page, bool isTyping, CancellationToken cancellationToken)
    {
        Scope = await search.ScopeAsync(cancellationToken);
        Asked = new(text?.Trim() ?? "")
        {
            Method = Scope.Methods.FirstOrDefault(known => known == to.Method),
            Type = Scope.Types.FirstOrDefault(known => known == to.Type),
            Manual = Manuals.FirstOrDefault(known => known.Value == to.Manual)?.Value,
            Course = Courses.FirstOrDefault(known => known.Value == to.Course)?.Value,
            IsExact = exact == "1",
        };
        PageNumber = int.TryParse(page, out var number) ? Math.Clamp(number, 1, MostPages) : 1;
        if (Asked.Text.Length > 0)
        {
            Answer = await search.FindAsync(
                new(Asked.Text)
                {
                    Take = PerPage,
                    Skip = (PageNumber - 1) * PerPage,
                    Method = Asked.Method,
                    Type = Asked.Type,
                    Collection = Asked.Collection,
                    IsExact = Asked.IsExact,
                    IsTyping = isTyping,
                },
                cancellationToken);
            IsCut = Answer.Query.Length < Asked.Text.Length;
            Asked = Asked with { Text = Answer.Query };
        }

        if (Answer is null || Answer.Total == 0)
        {
            Popular = await counter.PopularAsync(cancellationToken);
        }
    }

    // As they came with the address.
    private readonly record struct Narrowing(string? Method, string? Type, string? Manual, string? Course);
}
