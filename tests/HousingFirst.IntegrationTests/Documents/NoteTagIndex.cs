using HousingFirst.Sdk.Documents;

namespace HousingFirst.IntegrationTests.Documents;

/// <summary>An index with several rows for a document.</summary>
[Indexed(nameof(Tag), nameof(Place))]
public sealed record NoteTagIndex(string Tag, int Place);

public sealed class NoteTagIndexProvider : IndexProvider<Note, NoteTagIndex>
{
    public override IEnumerable<NoteTagIndex> MapMany(Note document) => document.Tags.Select((tag, place) => new NoteTagIndex(tag, place));
}
