namespace HousingFirst.Platform.Audit;

/// <summary>Where a chain ends: what the next entry follows.</summary>
/// <param name="Seed">What the chain began with.</param>
/// <param name="Segment">The segment that entries are added to.</param>
/// <param name="Number">The last number.</param>
/// <param name="Mac">The last seal.</param>
internal sealed record AuditEnd(byte[] Seed, AuditSegment Segment, long Number, byte[] Mac);
