namespace HousingFirst.Platform.Audit;

/// <summary>How long the host knows a portal's chain to be.</summary>
/// <param name="Seed">What the chain began with.</param>
/// <param name="Count">The number of an entry that has been committed.</param>
/// <param name="Mac">Its seal.</param>
/// <param name="Seal">Seals the note itself: an older one cannot be made out of the rows.</param>
internal sealed record AuditHead(byte[] Seed, long Count, byte[] Mac, byte[] Seal)
{
    /// <summary>The entry's seal as people read it.</summary>
    public string LastSeal => Convert.ToHexStringLower(Mac);
}
