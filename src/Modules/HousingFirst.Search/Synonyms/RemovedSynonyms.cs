using HousingFirst.Sdk.Documents;

namespace HousingFirst.Search.Synonyms;

/// <summary>The synonyms that were deleted last, so that a slip of the hand can be undone. Nobody searches by them.</summary>
[Document("RemovedSynonyms", IsSingle = true)]
internal sealed class RemovedSynonyms
{
    // What was deleted because it should not stand there must not stay for good.
    private const int Most = 10;

    /// <summary>The newest last.</summary>
    public List<RemovedSynonym> Synonyms { get; set; } = [];

    public void Add(RemovedSynonym removed)
    {
        Synonyms.Add(removed);
        Synonyms.RemoveRange(0, Math.Max(0, Synonyms.Count - Most));
    }

    /// <summary>Takes out the one that was deleted last under a key; null when it is not kept any more.</summary>
    public RemovedSynonym? Take(string key)
    {
        var at = Synonyms.FindLastIndex(removed => SynonymGroup.KeyOf(removed.Line) == key);
        if (at < 0)
        {
            return null;
        }

        var taken = Synonyms[at];
        Synonyms.RemoveAt(at);
        return taken;
    }
}
