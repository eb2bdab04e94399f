using HousingFirst.Platform.Search.Analysis;
using HousingFirst.Platform.Search.Asking;
using HousingFirst.Platform.Search.Index;
using HousingFirst.Sdk.Search;

namespace HousingFirst.UnitTests.Search;

/// <summary>Builds small indexes and questions.</summary>
internal static class Given
{
    public static SearchEntry Entry(string key, string title, string text, string heading = "") => new()
    {
        Key = key, Title = title, Heading = heading, Text = text, Url = $"~/{key}", Type = SearchTypes.Section, Module = "Test",
    };

    public static Vocabulary Vocabulary(params SearchEntry[] entries)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in entries.SelectMany(entry => EntryPreparation.WordsOf(entry.Title, entry.Heading, entry.Lead, entry.Text, entry.Context)))
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        return new(counts, entries.Length);
    }

    public static Vocabulary Words(params string[] words) => new(words.ToDictionary(word => word, _ => 3, StringComparer.Ordinal), 100);

    public static Synonyms Synonyms(params string[] lines) => new(SynonymReader.Read(lines));

    public static QueryPlan Plan(string text, Vocabulary vocabulary, params string[] synonyms) =>
        new QueryReader(vocabulary, Synonyms(synonyms)).Read(text, isTyping: false);

    /// <summary>Keys of the entries that a question finds, best first; all of them are candidates.</summary>
    public static IReadOnlyList<string> Found(string question, SearchEntry[] entries, params string[] synonyms)
    {
        var preparation = new EntryPreparation();
        var candidates = entries.Select((entry, id) => new Candidate(
            id, Door: "", preparation.Prepare("test", entry, documentId: null).Terms, entry.Url, entry.Type, entry.Method, entry.Collection,
            entry.OverdueFrom?.DayNumber, entry.Weight)).ToList();
        return
        [
            .. new Ranker(Plan(question, Vocabulary(entries), synonyms), new DateOnly(2026, 11, 22)).Rank(candidates)
                .Select(ranked => entries[ranked.Candidate.Id].Key),
        ];
    }

    public static IEnumerable<string> KeysOf(QueryPlan plan) => plan.Terms.SelectMany(term => term.Alternatives).SelectMany(alternative => alternative.Keys);

    public static string Key(string word) => TermKey.Of(word);
}
