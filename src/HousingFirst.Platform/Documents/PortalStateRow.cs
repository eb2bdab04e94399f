namespace HousingFirst.Platform.Documents;

/// <summary>The one row of version counters, raised in the transaction that changes what they count.</summary>
internal sealed class PortalStateRow
{
    public const int OnlyId = 1;

    public int Id { get; init; }

    public long Settings { get; init; }

    public long Definitions { get; init; }

    public long Content { get; init; }

    /// <summary>Counts the changes of <see cref="IndexTableRow"/>; every writer compares it with the tables it knows.</summary>
    public long Indexes { get; init; }
}
