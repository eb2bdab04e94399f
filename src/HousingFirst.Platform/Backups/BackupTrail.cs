using System.Collections.Immutable;

namespace HousingFirst.Platform.Backups;

/// <summary>The audit trail in a backup.</summary>
/// <param name="Last">Number of its last entry; 0 for none.</param>
/// <param name="LedOn">Whether it led on from what the host had noted of it: what was cut off before the backup stays told.</param>
/// <param name="Keys">Names of the keys that its months were sealed with.</param>
internal sealed record BackupTrail(long Last, bool LedOn, ImmutableArray<string> Keys);
