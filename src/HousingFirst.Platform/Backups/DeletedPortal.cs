namespace HousingFirst.Platform.Backups;

/// <summary>That the portal whose backups lie here was deleted, and when.</summary>
internal sealed record DeletedPortal(DateTimeOffset AtUtc);
