namespace HousingFirst.Sdk.Documents;

/// <summary>
/// Somebody else changed, deleted or created the document since this session loaded it. Nothing was saved. It names type and id
/// only; what stands in the document never reaches a log this way.
/// </summary>
public sealed class StaleDocumentException : Exception
{
    /// <summary>For a document by its stored type name and id.</summary>
    public StaleDocumentException(string type, long id)
        : base($"Document {type} {id} was changed by somebody else.")
    {
        DocumentType = type;
        DocumentId = id;
    }

    /// <summary>The stored type name.</summary>
    public string DocumentType { get; }

    /// <summary>The id.</summary>
    public long DocumentId { get; }
}
