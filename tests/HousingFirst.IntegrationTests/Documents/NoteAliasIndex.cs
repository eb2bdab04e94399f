using HousingFirst.Sdk.Documents;

namespace HousingFirst.IntegrationTests.Documents;

/// <summary>An index that holds an alias to one document.</summary>
public sealed record NoteAliasIndex([Indexed(Unique = true)] string Alias);

public sealed class NoteAliasIndexProvider : IndexProvider<Note, NoteAliasIndex>
{
    public override NoteAliasIndex? Map(Note document) => document.Alias is { } alias ? new(alias) : null;
}
