using System.Collections.Immutable;
using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Search.Analysis;
using HousingFirst.Platform.Search.Index;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Modules;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Search;
using HousingFirst.Sdk.Security;

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

    private const string ReadEntries = $"""
        SELECT "Id", "Title", "Heading", "Path", "Lead", "Text", "Module", "Terms" FROM "{SearchTables.Entry}" WHERE "Id" IN (
        """;

    public async Task<SearchAnswer> FindAsync(SearchQuestion question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        await fills.FirstAsync(cancellationToken);
        var view = await views.GetAsync(connection, cancellationToken);
        var doors = await DoorsAsync(view, cancellationToken);
        var vocabulary = view.VocabularyOf(doors);
        var filter = new EntryFilter(doors.Length == view.Doors.Length ? null : doors, question.Type, question.Method, question.Collection);
        var text = QueryReader.Shorten(DanishText.Clean(question.Text));
        var queries = new QueryReader(vocabulary, await synonyms.GetAsync(current.Portal, extensions, session, cancellationToken));
        var plan = queries.Read(text, question.IsTyping);
        if (plan.Terms.IsEmpty || doors.Length == 0)
        {
            return new(text, 0, null, ShowsSuggestion: false, [], [], [], [], QuestionCleaner.Clean(text, vocabulary));
        }

        var found = await RankAsync(plan, filter, vocabulary, cancellationToken);
        var (suggestion, isSure) = IsGood(plan, found, vocabulary) ? default : Corrected(plan, found, vocabulary);
        var isShown = false;
        if (suggestion is not null && !question.IsExact)
        {
            var otherPlan = queries.Read(suggestion, isTyping: false);
            var other = await RankAsync(otherPlan, filter, vocabulary, cancellationToken);
            (isShown, suggestion) = (other.Count > 0 && (isSure || IsBetter(other, found)), other.Count == 0 ? null : suggestion);
            (plan, found) = isShown ? (otherPlan, other) : (plan, found);
        }

        var shown = found.Skip(question.Skip).Take(question.Take).ToList();
        return new(
            text,
            found.Count,
            suggestion,
            isShown,
            await HitsAsync(plan, shown, cancellationToken),
            Facets(found, candidate => candidate.Method, view),
            Facets(found, candidate => candidate.Type, view),
            Facets(found, candidate => candidate.Collection, view),
            QuestionCleaner.Clean(text, vocabulary));
    }

    public async Task<SearchScope> ScopeAsync(CancellationToken cancellationToken)
    {
        await fills.FirstAsync(cancellationToken);
        var view = await views.GetAsync(connection, cancellationToken);
        var doors = (await DoorsAsync(view, cancellationToken)).ToHashSet(StringComparer.Ordinal);
        var groups = view.Groups.Where(group => doors.Contains(group.Door)).ToList();
        return new(
            [.. groups.Select(group => group.Method).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            [.. groups.Select(group => group.Type).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            [
                .. groups.Where(group => group.Collection.Length > 0).DistinctBy(group => group.Collection, StringComparer.Ordinal)
                    .OrderBy(group => DanishText.SortKey(group.CollectionTitle), StringComparer.Ordinal)
                    .Select(group => new SearchFacet(group.Collection, group.CollectionTitle, 0) { Type = group.CollectionType, Url = group.CollectionUrl }),
            ]);
    }

    // Who the reader is is asked of the roles, what is open now of the sources.
    private async Task<ImmutableArray<string>> DoorsAsync(IndexView view, CancellationToken cancellationToken)
    {
        var open = new Dictionary<string, IReadOnlySet<string>?>(StringComparer.Ordinal);
        foreach (var source in extensions.All<ISearchSource>())
        {
            open[source.Id] = await source.OpenCollectionsAsync(cancellationToken);
        }

        foreach (var provider in extensions.All<ISearchProvider>())
        {
            open[SearchProviders.SourceOf(provider)] = null;
        }

        return
        [
            .. view.Doors.Where(door => open.TryGetValue(door.Door.Source, out var collections)
                    && collections?.Contains(door.Door.Collection) != false
                    && reader.Admits(door.Door.Audience))
                .Select(door => door.Written),
        ];
    }

    private async Task<List<RankedEntry>> RankAsync(
        QueryPlan plan, EntryFilter filter, Vocabulary vocabulary, CancellationToken cancellationToken)
    {
        var candidates = await new CandidateReader(connection).ReadAsync(plan, filter, vocabulary.Entries, cancellationToken);
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), current.Portal.TimeZone).DateTime);
        return new Ranker(plan, today).Rank(candidates);
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

    private async Task<ImmutableArray<SearchHit>> HitsAsync(QueryPlan plan, List<RankedEntry> shown, CancellationToken cancellationToken)
    {
        if (shown.Count == 0)
        {
            return [];
        }

        var places = string.Join(", ", Enumerable.Range(1, shown.Count).Select(number => $"${number}"));
        var texts = (await connection.ReadAsync(
            new($"{ReadEntries}{places})", [.. shown.Select(entry => (object)entry.Candidate.Id)]),
            static reader => (
                Id: reader.GetInt64(0), Title: reader.GetString(1), Heading: reader.GetString(2), Path: reader.GetString(3), Lead: reader.GetString(4),
                Text: reader.GetString(5), Module: reader.GetString(6), Terms: (byte[])reader.GetValue(7)),
            cancellationToken)).ToDictionary(row => row.Id);
        var snippets = new SnippetWriter(plan);
        var hits = ImmutableArray.CreateBuilder<SearchHit>(shown.Count);
        foreach (var entry in shown)
        {
            // Gone since it was found: another transaction has taken it away.
            if (texts.TryGetValue(entry.Candidate.Id, out var row))
            {
                var (html, words) = snippets.Write(row.Lead, row.Text, row.Terms);
                hits.Add(new(
                    row.Title, row.Heading, row.Path, entry.Candidate.Url, html, entry.Candidate.Type, entry.Candidate.Method, row.Module,
                    entry.Candidate.Collection, Math.Round(entry.Score, 3), entry.IsOverdue, words));
            }
        }

        return hits.ToImmutable();
    }

    private static ImmutableArray<SearchFacet> Facets(List<RankedEntry> found, Func<Candidate, string?> by, IndexView view) =>
    [
        .. found.Select(entry => by(entry.Candidate)).Where(value => !string.IsNullOrEmpty(value))
            .GroupBy(value => value!, StringComparer.Ordinal)
            .Select(group => new SearchFacet(group.Key, view.TitleOf(group.Key), group.Count()))
            .OrderByDescending(facet => facet.Count).ThenBy(facet => facet.Value, StringComparer.Ordinal),
    ];
}
