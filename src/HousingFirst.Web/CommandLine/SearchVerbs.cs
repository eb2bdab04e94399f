using System.CommandLine;
using System.Globalization;
using HousingFirst.Platform.Search.Index;
using HousingFirst.Sdk.Search;

namespace HousingFirst.Web.CommandLine;

/// <summary><c>search query | rebuild</c></summary>
internal static class SearchVerbs
{
    public static Command Create() => new("search", "Asks and refills the search of a portal.") { QueryVerb(), RebuildVerb() };

    private static Command QueryVerb()
    {
        var text = new Argument<string>("text") { Description = "Words or a question." };
        var portal = Shared.Portal();
        var take = new Option<int>("--take") { Description = "How many hits.", DefaultValueFactory = _ => 10 };
        var verb = new Command("query", "Searches as a reader who is not signed in.") { text, portal, take };
        verb.SetAction((parsed, cancellationToken) => Shared.InPortalAsync(
            parsed,
            parsed.GetRequiredValue(portal),
            async (services, token) =>
            {
                // What a serving host does in the background is waited for here.
                await services.GetRequiredService<SearchFills>().RunAsync(
                    services.GetRequiredService<CurrentPortal>().Runtime, anew: false, token);
                var answer = await services.GetRequiredService<ISearch>()
                    .FindAsync(new(parsed.GetRequiredValue(text)) { Take = Math.Clamp(parsed.GetValue(take), 1, SearchAnswer.MostCounted) }, token);
                return Shared.Answer(
                    parsed,
                    new
                    {
                        answer.Query, answer.Total, answer.Suggestion, answer.ShowsSuggestion,
                        Hits = answer.Hits.Select(hit => new { hit.Title, hit.Heading, hit.Url, hit.Snippet, hit.Type, hit.Method, hit.Module, hit.Score }),
                    },
                    Lines(answer));
            },
            cancellationToken));
        return verb;
    }

    private static Command RebuildVerb()
    {
        var portal = Shared.Portal();
        var verb = new Command("rebuild", "Makes every entry of the index anew; readers go on finding meanwhile.") { portal };
        verb.SetAction((parsed, cancellationToken) => Shared.InPortalAsync(
            parsed,
            parsed.GetRequiredValue(portal),
            async (services, token) =>
            {
                var entries = await services.GetRequiredService<SearchFills>().RunAsync(
                    services.GetRequiredService<CurrentPortal>().Runtime, anew: true, token);
                return Shared.Answer(parsed, new { entries }, [$"{entries} entries are in the index."]);
            },
            cancellationToken));
        return verb;
    }

    private static IEnumerable<string> Lines(SearchAnswer answer)
    {
        if (answer.Suggestion is not null)
        {
            yield return answer.ShowsSuggestion ? $"Showing results for: {answer.Suggestion}" : $"Did you mean: {answer.Suggestion}";
        }

        yield return $"{answer.Total} found.";
        foreach (var hit in answer.Hits)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{hit.Score,8:0.00}  {(hit.Heading.Length > 0 ? $"{hit.Title}: {hit.Heading}" : hit.Title)}  {hit.Url}");
        }
    }
}
