namespace HousingFirst.Sdk.Audit;

/// <summary>Something that is wrong with the trail.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Number">The entry, or the first of several; null where no entry can be named.</param>
/// <param name="Through">The last of several entries; the same where it is one.</param>
/// <param name="Month">Year and month of the segment, such as 202611; null where none can be named.</param>
public sealed record AuditFinding(AuditFindingKind Kind, long? Number, long? Through, int? Month);
