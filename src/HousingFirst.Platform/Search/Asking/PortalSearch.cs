using System.Collections.Immutable;
using System.Data.Common;
using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Search.Analysis;
using HousingFirst.Platform.Search.Index;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Modules;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Search;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Time;

namespace HousingFirst.Platform.Search.Asking;

/// <summary>Answers questions in the current portal for the current reader.</summary>
internal sealed class PortalSearch(
    PortalConnection connection, IDocumentSession session, ICurrentPortal current, IPortalExtensions extensions, IPermissionChecker reader,
    IndexViews views, SynonymStore synonyms, SearchFills fills, TimeProvider clock) : ISearch
{
    /// <summary>So few hits are worth another spelling.</summary>
    private const int FewHits = 3;

    /// <summary>Best hits that must say a word, else it may be misspelled.</summary>
    private const double GoodCoverage = 0.75;

    /// <summary>What one slip of the finger costs.</summary>
    private const double SmallSlip = 0.7;

    private const string ReadTexts = $"""
        SELECT "Id", "Door", "Title", "Heading", "Path", "Lead", "Text", "Module", "Terms" FROM "{SearchTables.Entry}" WHERE "Id" IN (
        """;

    private (IndexView View, ReaderView Reader, int Unit)? _seen;

    public async Task<SearchAnswer> FindAsync(SearchQuestion question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        var (view, sight) = await LookAsync(cancellationToken);
        _seen = null;
        var key = new AnswerKey(sight, await synonyms.GetAsync(current.Portal, extensions, session, cancellationToken), clock.Today(current.Portal), question);
        if (!view.Cache.Answers.TryFind(key, out var answer))
        {
            answer = await AnswerAsync(view, key, cancellationToken);
            view.Cache.Answers.Keep(key, answer);
            views.Trim();
        }

        return answer;
    }

    public async Task<SearchScope> ScopeAsync(CancellationToken cancellationToken)
    {
        var (view, sight) = await LookAsync(cancellationToken);
        // Who asks what there is goes on to ask for it.
        _seen = (view, sight, connection.Unit);
        return sight.Scope;
    }

    private async ValueTask<(IndexView View, ReaderView Reader)> LookAsync(CancellationToken cancellationToken)
    {
        if (_seen is { } seen && seen.Unit == connection.Unit)
        {
            return (seen.View, seen.Reader);
        }

        await fills.FirstAsync(cancellationToken);
        var view = await views.GetAsync(connection, cancellationToken);
        return (view, view.ReaderOf(await OpenAsync(view, cancellationToken)));
    }

    // Who the reader is is asked of the roles, what is open now of the sources.
    private async Task<bool[]> OpenAsync(IndexView view, CancellationToken cancellationToken)
    {
        var sources = new Dictionary<string, IReadOnlySet<string>?>(StringComparer.Ordinal);
        foreach (var source in extensions.All<ISearchSource>())
        {
            sources[source.Id] = await source.OpenCollectionsAsync(cancellationToken);
        }

        foreach (var provider in extensions.All<ISearchProvider>())
        {
            sources[SearchProviders.SourceOf(provider)] = null;
        }

        var admitted = new Dictionary<Audience, bool>();
        var open = new bool[view.Doors.Length];
        for (var place = 0; place < open.Length; place++)
        {
            var door = view.Doors[place].Door;
            if (!admitted.TryGetValue(door.Audience, out var isAdmitted))
            {
                admitted[door.Audience] = isAdmitted = reader.Admits(door.Audience);
            }

            open[place] = isAdmitted && sources.TryGetValue(door.Source, out var collections) && collections?.Contains(door.Collection) != false;
        }

        return open;
    }

    private async Task<SearchAnswer> AnswerAsync(IndexView view, AnswerKey key, CancellationToken cancellationToken)
    {
        var (sight, question) = (key.Reader, key.Question);
        var vocabulary = sight.Vocabulary;
        var filter = new EntryFilter(question.Type, question.Method, question.Collection);
        var text = QueryReader.Shorten(DanishText.Clean(question.Text));
        var queries = new QueryReader(vocabulary, key.Synonyms);
        var plan = queries.Read(text, question.IsTyping);
        if (plan.Terms.IsEmpty || sight.SeesNothing)
        {
            return new(text, 0, null, ShowsSuggestion: false, [], [], [], [], QuestionCleaner.Clean(text, vocabulary));
        }

        var candidates = new CandidateReader(connection, view, sight);
        var found = new Ranker(plan, key.Today).Rank(await candidates.ReadAsync(plan, filter, cancellationToken));
        var (suggestion, isSure) = IsGood(plan, found, vocabulary) ? default : Corrected(plan, found, vocabulary);
        var isShown = false;
        if (suggestion is not null && !question.IsExact)
        {
            var otherPlan = queries.Read(suggestion, isTyping: false);
            var other = new Ranker(otherPlan, key.Today).Rank(await candidates.ReadAsync(otherPlan, filter, cancellationToken));
            (isShown, suggestion) = (other.Count > 0 && (isSure || IsBetter(other, found)), other.Count == 0 ? null : suggestion);
            (plan, found) = isShown ? (otherPlan, other) : (plan, found);
        }

        if (found.Count > SearchAnswer.MostCounted)
        {
            found.RemoveRange(SearchAnswer.MostCounted, found.Count - SearchAnswer.MostCounted);
        }

        return new(
            text,
            found.Count,
            suggestion,
            isShown,
            await HitsAsync(view, sight, plan, [.. found.Skip(question.Skip).Take(question.Take)], cancellationToken),
            Facets(found, candidate => candidate.Method, view),
            Facets(found, candidate => candidate.Type, view),
            Facets(found, candidate => candidate.Collection, view),
            QuestionCleaner.Clean(text, vocabulary));
    }

    private static bool IsGood(QueryPlan plan, List<RankedEntry> found, Vocabulary vocabulary) =>
        found.Count >= FewHits && found[0].Coverage >= GoodCoverage
        && plan.Terms.All(term => term.Word.Length == 0 || vocabulary.HasKey(TermKey.Of(term.Word)));

    private static bool IsBetter(List<RankedEntry> other, List<RankedEntry> found) =>
        found.Count == 0 || other[0].Coverage > found[0].Coverage + 0.05;

    // Only words that no entry has are doubted: when the best answer does not say them in another way, or when they can be taken apart into words
    // ("super", "version") that are rarer than the one that was probably meant, or are one small slip away from it ("hjemløsshed").
    private static (string? Text, bool IsSure) Corrected(QueryPlan plan, List<RankedEntry> found, Vocabulary vocabulary)
    {
        var said = found.Count == 0 ? 0 : found[0].Said;
        var corrected = plan.Text;
        var isSure = false;
        foreach (var word in plan.Terms.Select((term, index) => (Term: term, IsSaid: (said & (1u << index)) != 0))
            .Where(pair => pair.Term.Word.Length > 0).GroupBy(pair => pair.Term.Start).OrderByDescending(word => word.Key))
        {
            var term = word.First().Term;
            // A word of the language is no slip; that no text has it is another matter.
            if (vocabulary.HasKey(TermKey.Of(term.Word)) || (found.Count > 0 && WordList.Danish.Value.Contains(term.Word))
                || Speller.Correct(term.Word, vocabulary) is not { } better)
            {
                continue;
            }

            var isLikelier = word.Count() > 1 && (vocabulary.EntriesOfKey(TermKey.Of(better)) > word.Min(pair => pair.Term.Entries)
                || Speller.Distance(term.Word, better, SmallSlip) <= SmallSlip);
            if (isLikelier || !word.All(pair => pair.IsSaid))
            {
                isSure |= isLikelier;
                corrected = string.Concat(corrected.AsSpan(0, term.Start), better, corrected.AsSpan(term.Start + term.Length));
            }
        }

        return (corrected == plan.Text ? null : corrected, isSure);
    }

    private async Task<ImmutableArray<SearchHit>> HitsAsync(
        IndexView view, ReaderView sight, QueryPlan plan, List<RankedEntry> shown, CancellationToken cancellationToken)
    {
        var texts = await TextsAsync(view, shown, cancellationToken);
        var snippets = new SnippetWriter(plan);
        var hits = ImmutableArray.CreateBuilder<SearchHit>(shown.Count);
        foreach (var entry in shown)
        {
            // Gone since it was found, or no longer for this reader: another transaction has done it.
            if (texts.TryGetValue(entry.Candidate.Id, out var text) && sight.MayPass(text.Door))
            {
                var (html, words) = snippets.Write(text.Lead, text.Text, text.Words, text.Terms);
                hits.Add(new(
                    text.Title, text.Heading, text.Path, entry.Candidate.Url, html, entry.Candidate.Type, entry.Candidate.Method, text.Module,
                    entry.Candidate.Collection, Math.Round(entry.Score, 3), entry.IsOverdue, words));
            }
        }

        return hits.DrainToImmutable();
    }

    private async ValueTask<Dictionary<int, EntryText>> TextsAsync(IndexView view, List<RankedEntry> shown, CancellationToken cancellationToken)
    {
        var texts = new Dictionary<int, EntryText>(shown.Count);
        List<object> missing = [];
        foreach (var id in shown.Select(entry => entry.Candidate.Id))
        {
            if (view.Cache.Texts.TryFind(id, out var known))
            {
                texts[id] = known;
            }
            else
            {
                missing.Add((long)id);
            }
        }

        if (missing.Count == 0)
        {
            return texts;
        }

        var places = string.Join(", ", Enumerable.Range(1, missing.Count).Select(number => $"${number}"));
        foreach (var (id, text) in await connection.ReadAsync(
            new($"{ReadTexts}{places})", [.. missing]),
            static row => (Id: checked((int)row.GetInt64(0)), Text: ReadText(row)),
            cancellationToken))
        {
            texts[id] = text;
            view.Cache.Texts.Keep(id, text);
        }

        return texts;
    }

    private static EntryText ReadText(DbDataReader row)
    {
        var (text, terms) = (row.GetString(6), (byte[])row.GetValue(8));
        return new(
            row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5), text, row.GetString(7), terms,
            EntryText.WordsOf(text, terms));
    }

    private static ImmutableArray<SearchFacet> Facets(List<RankedEntry> found, Func<Candidate, string?> by, IndexView view) =>
    [
        .. found.Select(entry => by(entry.Candidate)).Where(value => !string.IsNullOrEmpty(value))
            .GroupBy(value => value!, StringComparer.Ordinal)
            .Select(group => new SearchFacet(group.Key, view.TitleOf(group.Key), group.Count()))
            .OrderByDescending(facet => facet.Count).ThenBy(facet => facet.Value, StringComparer.Ordinal),
    ];
}
