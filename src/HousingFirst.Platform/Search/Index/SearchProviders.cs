using System.Collections.Frozen;
using System.Collections.Immutable;
using HousingFirst.Platform.Documents;
using HousingFirst.Sdk.Content;
using HousingFirst.Sdk.Search;

namespace HousingFirst.Platform.Search.Index;

/// <summary>
/// All providers of findable documents that the host's modules bring, and what must never be found. Fixed while the host runs. Portals are asked
/// for their features when somebody searches.
/// </summary>
internal sealed class SearchProviders
{
    private readonly FrozenDictionary<Type, ImmutableArray<ISearchProvider>> _byDocument;
    private readonly FrozenSet<string> _confidential;
    private readonly FrozenSet<string> _claimed;

    public SearchProviders(IEnumerable<ISearchProvider> providers, IEnumerable<ConfidentialContentType> confidential)
    {
        _byDocument = providers.GroupBy(provider => provider.DocumentType)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
        _confidential = confidential.Select(type => type.ContentType).ToFrozenSet(StringComparer.Ordinal);
        _claimed = _byDocument.Values.SelectMany(same => same).SelectMany(provider => provider.ContentTypes).ToFrozenSet(StringComparer.Ordinal);
    }

    public static SearchProviders None { get; } = new([], []);

    public bool IsEmpty => _byDocument.Count == 0;

    public IEnumerable<Type> DocumentTypes => _byDocument.Keys;

    /// <summary>Whether documents of the class can be found at all.</summary>
    public bool Covers(Type documentType) => _byDocument.ContainsKey(documentType);

    /// <summary>The providers of a class of documents with their versions: another answer, and the same documents give other entries.</summary>
    public string VersionsOf(Type documentType) => string.Join(
        ' ', _byDocument[documentType].Select(provider => $"{SourceOf(provider)}.{provider.Version}").Order(StringComparer.Ordinal));

    /// <summary>The name under which a provider's entries stand in the index.</summary>
    public static string SourceOf(ISearchProvider provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return "document:" + provider.GetType().Name;
    }

    /// <summary>What can be found of a document.</summary>
    public IEnumerable<PreparedEntry> Prepare(EntryPreparation preparation, object document, long id)
    {
        ArgumentNullException.ThrowIfNull(preparation);
        ArgumentNullException.ThrowIfNull(document);
        if (document is ContentItem item && _confidential.Contains(item.ContentType))
        {
            yield break;
        }

        var providers = _byDocument.GetValueOrDefault(document.GetType(), []);
        for (var number = 0; number < providers.Length; number++)
        {
            foreach (var entry in IsAsked(providers[number], document) ? providers[number].ReadDocument(document) : [])
            {
                yield return preparation.Prepare(SourceOf(providers[number]), entry, id, number);
            }
        }
    }

    /// <summary>Writes the entries of documents in the transaction that stores them.</summary>
    public async Task WriteAsync(
        PortalConnection connection, IReadOnlyCollection<(long Id, object Document, bool HadRows)> stored, IReadOnlyCollection<(long Id, Type Type)> deleted,
        CancellationToken cancellationToken)
    {
        var covered = stored.Where(document => Covers(document.Document.GetType())).ToList();
        var gone = deleted.Where(document => Covers(document.Type)).Select(document => document.Id).ToList();
        if (covered.Count + gone.Count == 0)
        {
            return;
        }

        var writer = new SearchWriter(connection);
        List<long> removed = [];
        foreach (var id in gone.Concat(covered.Where(document => document.HadRows).Select(document => document.Id)))
        {
            removed.AddRange(await writer.OfDocumentAsync(id, cancellationToken));
        }

        var preparation = new EntryPreparation();
        await writer.WriteAsync(
            removed, [.. covered.SelectMany(document => Prepare(preparation, document.Document, document.Id))], cancellationToken);
    }

    // Who claims a content type answers for it alone: what knows less of it might show what is not for everybody.
    private bool IsAsked(ISearchProvider provider, object document) => document is not ContentItem item
        || (_claimed.Contains(item.ContentType) ? provider.ContentTypes.Contains(item.ContentType, StringComparer.Ordinal) : provider.ContentTypes.Count == 0);
}
