using System.Collections.Immutable;

namespace HousingFirst.Sdk.Audit;

/// <summary>What reading the whole trail has shown.</summary>
/// <param name="Checked">How many entries were read and proved.</param>
/// <param name="First">The first number that is kept, or null when there is none.</param>
/// <param name="Last">The last number, or null.</param>
/// <param name="Findings">What is wrong, in the trail's order; the first hundred.</param>
/// <param name="FindingCount">How many there are in all.</param>
public sealed record AuditReport(long Checked, long? First, long? Last, ImmutableArray<AuditFinding> Findings, int FindingCount)
{
    /// <summary>Whether the trail is as it was written.</summary>
    public bool IsWhole => FindingCount == 0;
}
