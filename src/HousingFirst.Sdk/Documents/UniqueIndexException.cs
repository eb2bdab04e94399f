namespace HousingFirst.Sdk.Documents;

/// <summary>
/// A unique index already has a row with the same values, of another document. Nothing was saved. It names the index only and
/// carries no inner exception, because a database's own words can hold the values.
/// </summary>
public sealed class UniqueIndexException : Exception
{
    /// <summary>For the index type that refused.</summary>
    public UniqueIndexException(Type indexType)
        : base($"Another document already has these values in {indexType?.Name}.")
    {
        ArgumentNullException.ThrowIfNull(indexType);
        IndexType = indexType;
    }

    /// <summary>The index that refused.</summary>
    public Type IndexType { get; }
}
