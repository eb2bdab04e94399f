using System.Collections.Frozen;

namespace HousingFirst.Sdk.Content.Definitions;

/// <summary>The definitions of a portal as they stand at one moment. Shared between requests: do not change what it holds.</summary>
public sealed class ContentDefinitionSet
{
    private readonly FrozenDictionary<string, ContentTypeDefinition> _types;
    private readonly FrozenDictionary<string, ContentPartDefinition> _parts;

    /// <summary>Of these types and parts; of several with one name, compared ignoring case, the last counts.</summary>
    public ContentDefinitionSet(IEnumerable<ContentTypeDefinition> types, IEnumerable<ContentPartDefinition> parts)
    {
        _types = Index(types, type => type.Name);
        _parts = Index(parts, part => part.Name);
    }

    /// <summary>All types, in no order.</summary>
    public IReadOnlyCollection<ContentTypeDefinition> Types => _types.Values;

    /// <summary>All parts, in no order.</summary>
    public IReadOnlyCollection<ContentPartDefinition> Parts => _parts.Values;

    /// <summary>The type of that name, or null.</summary>
    public ContentTypeDefinition? Type(string name) => _types.GetValueOrDefault(name);

    /// <summary>The part of that name, or null. Null does not mean that the part is unknown: many have no fields.</summary>
    public ContentPartDefinition? Part(string name) => _parts.GetValueOrDefault(name);

    private static FrozenDictionary<string, T> Index<T>(IEnumerable<T> records, Func<T, string> name)
    {
        Dictionary<string, T> index = new(StringComparer.OrdinalIgnoreCase);
        foreach (var record in records)
        {
            index[name(record)] = record;
        }

        return index.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
