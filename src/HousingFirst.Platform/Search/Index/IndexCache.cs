using HousingFirst.Platform.Search.Asking;
using HousingFirst.Sdk.Search;

namespace HousingFirst.Platform.Search.Index;

/// <summary>
/// What was read of an index at one version, and what was answered from it. The database stays the index; but a word is asked for again and again,
/// and asking the database anew costs more than finding and ordering together.
/// </summary>
internal sealed class IndexCache
{
    public IndexCache(UseCounter uses)
    {
        Postings = new(uses, static postings => postings.Bytes);
        Sets = new(uses, static set => set.Bytes);
        Candidates = new(uses, static candidate => candidate.Bytes);
        Texts = new(uses, static text => text.Bytes);
        Answers = new(uses, RoomOf);
    }

    /// <summary>The entries of a key.</summary>
    public RecentlyUsed<string, Postings> Postings { get; }

    /// <summary>The entries that have a value in a column.</summary>
    public RecentlyUsed<(string Column, string Value), IdSet> Sets { get; }

    /// <summary>What the ranker reads, by entry.</summary>
    public RecentlyUsed<int, Candidate> Candidates { get; }

    /// <summary>What is shown, by entry.</summary>
    public RecentlyUsed<int, EntryText> Texts { get; }

    public RecentlyUsed<AnswerKey, SearchAnswer> Answers { get; }

    public long Bytes => Postings.Bytes + Sets.Bytes + Candidates.Bytes + Texts.Bytes + Answers.Bytes;

    public IEnumerable<(int Used, int Bytes)> Uses => Postings.Uses.Concat(Sets.Uses).Concat(Candidates.Uses).Concat(Texts.Uses).Concat(Answers.Uses);

    /// <summary>Takes over what an earlier version had of entries that have not changed since.</summary>
    public void Take(IndexCache earlier, IReadOnlySet<int> changed)
    {
        Candidates.Take(earlier.Candidates, changed);
        Texts.Take(earlier.Texts, changed);
    }

    public void ForgetUsedBefore(int use)
    {
        Postings.ForgetUsedBefore(use);
        Sets.ForgetUsedBefore(use);
        Candidates.ForgetUsedBefore(use);
        Texts.ForgetUsedBefore(use);
        Answers.ForgetUsedBefore(use);
    }

    private static int RoomOf(SearchAnswer answer) => 1000 + answer.Hits.Sum(static hit =>
        400 + ((hit.Snippet.Length + hit.Words.Sum(static word => word.Length + 16)) * sizeof(char)));
}
