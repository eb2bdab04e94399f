using HousingFirst.Sdk.Documents;

namespace HousingFirst.Search.Synonyms;

/// <summary>A group as somebody writes it, and what the form was opened on.</summary>
internal sealed class SynonymForm
{
    public string? From { get; set; }

    public string? To { get; set; }

    public bool IsBothWays { get; set; }

    public string? Remark { get; set; }

    /// <summary>The stored line that is being changed; empty for a new one.</summary>
    public string? Was { get; set; }

    /// <summary>Where it stood.</summary>
    public int At { get; set; }

    /// <summary>Among how many.</summary>
    public int Of { get; set; }

    /// <summary>The group as it would be stored.</summary>
    public SynonymGroup Read()
    {
        var (from, to, remark) = (SynonymGroup.Phrases(From), SynonymGroup.Phrases(To), DanishText.Clean(Remark ?? ""));
        return new(from, to, IsBothWays, remark.Length > 0 ? remark : null);
    }

    public void Show(SynonymGroup group)
    {
        (From, To, IsBothWays, Remark) = (SynonymGroup.Listed(group.From), SynonymGroup.Listed(group.To), group.IsBothWays, group.Remark);
    }

    public void Open(string was, int at, int of) => (Was, At, Of) = (was, at, of);
}
