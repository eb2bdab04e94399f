namespace HousingFirst.Sdk.Audit;

/// <summary>
/// The kinds of entry that a module records, and how they are called. Kept entries outlive the feature that wrote them; what nobody
/// names any more is shown by its kind.
/// </summary>
public interface IAuditVocabulary
{
    /// <summary>The kinds, in the order in which a list shows them.</summary>
    IReadOnlyList<string> Kinds { get; }

    /// <summary>What a kind is called in the reader's language.</summary>
    string Name(string kind);
}
