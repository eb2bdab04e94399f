namespace HousingFirst.Platform.Security.Sessions;

/// <summary>Stands among a request's features when its session is locked.</summary>
internal sealed record LockedSession(Guid Id, string AccountId);
