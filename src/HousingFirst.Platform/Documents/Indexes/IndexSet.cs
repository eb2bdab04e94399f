using System.Collections.Frozen;
using System.Collections.Immutable;

namespace HousingFirst.Platform.Documents.Indexes;

/// <summary>The index tables that a database has, as of a version of its state row.</summary>
internal sealed class IndexSet
{
    private readonly FrozenDictionary<Type, ImmutableArray<IndexDefinition>> _byDocument;

    public IndexSet(long version, IEnumerable<string> tables, IndexCatalog catalog)
    {
        Version = version;
        Tables = tables.ToFrozenSet(StringComparer.Ordinal);
        _byDocument = catalog.All.Where(definition => Tables.Contains(definition.TableName))
            .GroupBy(definition => definition.Provider.DocumentType)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
    }

    public long Version { get; }

    public FrozenSet<string> Tables { get; }

    public ImmutableArray<IndexDefinition> Of(Type documentType) =>
        _byDocument.TryGetValue(documentType, out var definitions) ? definitions : [];
}
