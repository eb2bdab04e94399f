using HousingFirst.Sdk.Documents;

namespace HousingFirst.Platform.Security.Sessions;

/// <summary>Held forms by id, by account, and by how long they are held.</summary>
internal sealed record HeldFormIndex([property: Indexed(Unique = true)] Guid Id, [property: Indexed] string AccountId, [property: Indexed] DateTime UntilUtc);
