namespace HousingFirst.Sdk.Documents;

/// <summary>Marks a class whose instances are stored as documents of a portal.</summary>
/// <param name="type">The name in the database. It stays when the class is renamed or moved.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class DocumentAttribute(string type) : Attribute
{
    /// <summary>The name in the database.</summary>
    public string Type { get; } = type;

    /// <summary>Which of the portal's version counters a stored or deleted document raises.</summary>
    public DocumentChange Raises { get; init; } = DocumentChange.Content;

    /// <summary>A portal has at most one such document; it is loaded with <see cref="IDocumentSession.LoadSingleAsync{T}"/>.</summary>
    public bool IsSingle { get; init; }
}
