using HousingFirst.Sdk.Documents;

namespace HousingFirst.Platform.Security.Sessions;

/// <summary>Held forms by id, by session, and by how long they are held.</summary>
internal sealed record HeldFormIndex([property: Indexed(Unique = true)] Guid Id, [property: Indexed] Guid SessionId, [property: Indexed] DateTime UntilUtc);
