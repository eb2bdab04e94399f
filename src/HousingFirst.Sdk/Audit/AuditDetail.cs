namespace HousingFirst.Sdk.Audit;

/// <summary>A further fact of an entry.</summary>
/// <param name="Name">What it is, such as <c>version</c>.</param>
/// <param name="Value">The fact. What is longer than 2000 characters is cut; what is empty is left out.</param>
public sealed record AuditDetail(string Name, string Value)
{
    /// <summary>A fact of several names, in their own order.</summary>
    public AuditDetail(string name, IEnumerable<string> values)
        : this(name, string.Join(", ", values.Order(StringComparer.Ordinal)))
    {
    }
}
