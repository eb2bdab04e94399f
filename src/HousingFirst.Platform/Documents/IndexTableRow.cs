namespace HousingFirst.Platform.Documents;

/// <summary>Says that an index table is there and complete. Whoever writes documents writes to these tables.</summary>
internal sealed class IndexTableRow
{
    public required string Name { get; init; }
}
