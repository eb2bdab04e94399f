using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Search;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Time;

namespace HousingFirst.Search.Questions;

/// <summary>Counts questions without keeping who asked, and without words that may name a person.</summary>
internal sealed class QuestionCounter(
    IDocumentSession session, ICurrentPortal current, IPermissionChecker reader, ISubmissionLimit limit, PendingQuestions pending, TimeProvider clock)
{
    private const string Form = "search";
    private const int LongestText = 120;
    private const int MostShown = 6;
    private const int MostListed = 100;

    private DateOnly Today => clock.Today(current.Portal);

    public async Task CountAsync(SearchAnswer answer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(answer);
        // A reload is no second asker.
        if (answer.Keepable is not { Length: > 2 and <= LongestText } text || !limit.IsFirstToday(Form, text))
        {
            return;
        }

        var isInVain = answer.Total == 0 || answer.ShowsSuggestion;
        var isOpen = !reader.IsSignedIn && answer.Total > 0;
        var all = pending.Add(current.Portal.Name, text, isInVain, isOpen);
        if (all.Count == 0)
        {
            return;
        }

        try
        {
            var asked = await session.LoadSingleAsync<AskedQuestions>(cancellationToken) ?? new AskedQuestions();
            foreach (var question in all)
            {
                asked.Add(question.Text, question.IsInVain, question.IsOpen, Today);
            }

            session.Store(asked);
            await session.SaveChangesAsync(cancellationToken);
        }
        catch (StaleDocumentException)
        {
            // Somebody counted at the same instant. A count that is one too low harms nobody; a search that fails would.
        }
    }

    /// <summary>The editors' lists.</summary>
    public async Task<AskedQuestionsResponse> ListAsync(CancellationToken cancellationToken)
    {
        var asked = await session.LoadSingleAsync<AskedQuestions>(cancellationToken) ?? new AskedQuestions();
        return new(
            [.. asked.Gaps().Take(MostListed).Select(AskedQuestionResponse.Of)],
            [.. asked.Answered().Take(MostListed).Select(AskedQuestionResponse.Of)]);
    }

    /// <summary>Takes a question off the lists.</summary>
    /// <exception cref="StaleDocumentException">Somebody asked at the same instant.</exception>
    public async Task RemoveAsync(string text, CancellationToken cancellationToken)
    {
        if (await session.LoadSingleAsync<AskedQuestions>(cancellationToken) is { } asked)
        {
            asked.Remove(text);
            session.Store(asked);
            await session.SaveChangesAsync(cancellationToken);
        }
    }

    /// <summary>What others ask, for any reader: nothing of it was asked by somebody who sees more than everybody.</summary>
    public async Task<IReadOnlyList<AskedQuestion>> PopularAsync(CancellationToken cancellationToken) =>
        [.. (await session.LoadSingleAsync<AskedQuestions>(cancellationToken))?.Popular(Today, MostShown) ?? []];
}
