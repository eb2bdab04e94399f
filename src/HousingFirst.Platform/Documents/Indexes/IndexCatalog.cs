using System.Collections.Frozen;
using System.Collections.Immutable;

namespace HousingFirst.Platform.Documents.Indexes;

/// <summary>All indexes that the host's modules bring, whichever portals use them. Fixed while the host runs.</summary>
internal sealed class IndexCatalog
{
    private readonly FrozenDictionary<Type, IndexDefinition> _byType;

    public IndexCatalog(IEnumerable<IndexRegistration> registrations)
    {
        All = [.. registrations.Select(registration => new IndexDefinition(registration))];
        if (All.GroupBy(definition => definition.Type).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new InvalidOperationException($"{twice.Key} has two index providers.");
        }

        _byType = All.ToFrozenDictionary(definition => definition.Type);
    }

    public ImmutableArray<IndexDefinition> All { get; }

    public IndexDefinition Of(Type indexType) => _byType.TryGetValue(indexType, out var definition)
        ? definition
        : throw new InvalidOperationException($"{indexType} has no index provider.");
}
