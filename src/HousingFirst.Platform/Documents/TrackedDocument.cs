namespace HousingFirst.Platform.Documents;

/// <summary>A document that a session holds, and what the database last had of it.</summary>
internal sealed class TrackedDocument(object document, DocumentType type)
{
    public object Document { get; } = document;

    public DocumentType Type { get; } = type;

    /// <summary>Null until a new document is written.</summary>
    public long? Id { get; set; }

    public long Version { get; set; }

    /// <summary>The stored body, to see whether there is anything to write.</summary>
    public byte[]? Body { get; set; }

    public bool IsNew => Body is null;
}
