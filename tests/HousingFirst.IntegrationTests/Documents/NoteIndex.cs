using HousingFirst.Sdk.Documents;

namespace HousingFirst.IntegrationTests.Documents;

/// <summary>Every type of property that an index may have.</summary>
public sealed record NoteIndex(
    [DanishSortKey, Folded, Indexed] string Title,
    string? Alias,
    NoteKind Kind,
    DateOnly? Due,
    DateTime? Written,
    int Pages,
    long Words,
    double Weight,
    bool Published,
    Guid Key);

public sealed class NoteIndexProvider : IndexProvider<Note, NoteIndex>
{
    public override NoteIndex? Map(Note document) => new(
        document.Title, document.Alias, document.Kind, document.Due, document.Written, document.Pages, document.Pages * 300L,
        document.Weight, document.Published, document.Key);
}
