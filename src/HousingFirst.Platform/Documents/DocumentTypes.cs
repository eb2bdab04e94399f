using System.Collections.Concurrent;

namespace HousingFirst.Platform.Documents;

/// <summary>The document classes met so far.</summary>
internal sealed class DocumentTypes
{
    private readonly ConcurrentDictionary<Type, DocumentType> _types = new();

    public DocumentType Of(Type type) => _types.GetOrAdd(type, DocumentType.For);
}
