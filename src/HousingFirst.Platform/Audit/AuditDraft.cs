namespace HousingFirst.Platform.Audit;

/// <summary>An entry that waits for the commit: all of its row but its place and its seal.</summary>
internal sealed record AuditDraft(
    long At, int Actor, string? AccountId, string Kind, string? SubjectKind, string? SubjectId, string? Network, string? Place, string? Details);
