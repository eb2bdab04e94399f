namespace HousingFirst.Sdk.Backups;

/// <summary>The host's settings for backups.</summary>
/// <param name="Hour">The hour of the portal's clock at which one is taken each day; null: none is taken by itself.</param>
/// <param name="Kept">How many are kept of those that were taken by themselves, and as many of the others.</param>
/// <param name="IsTried">Whether each is tried right after it was taken.</param>
public sealed record BackupPlan(int? Hour, int Kept, bool IsTried)
{
    /// <summary>How much room a portal's backups may take together, in bytes; null: as much as there is. The oldest go beyond it.</summary>
    public long? KeptBytes { get; init; }
}
