namespace HousingFirst.Sdk.Documents;

/// <summary>Asks for a database index: on a property for itself, on the class for several together, in the order named.</summary>
/// <param name="properties">The properties' names; empty when the attribute stands on the property.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class IndexedAttribute(params string[] properties) : Attribute
{
    /// <summary>The properties' names; empty when the attribute stands on the property.</summary>
    public IReadOnlyList<string> Properties { get; } = properties;

    /// <summary>No two rows may agree. Rows with a null never do.</summary>
    public bool Unique { get; init; }
}
